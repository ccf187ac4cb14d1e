/// A value that is bound to a statement, never spliced into its text.
package enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

  /// The value as a literal of stock SQLite, for statements that are printed to be pasted.
  package var literal: String {
    switch self {
    case .null: "null"
    case .integer(let value): String(value)
    case .real(let value): value.isFinite ? String(value) : "null"
    case .text(let value): Self.quoted(value)
    }
  }

  /// A NUL would end the literal early in the `sqlite3` program, so it is left out, as it is from
  /// everything stored.
  private static func quoted(_ text: String) -> String {
    var literal = "'"
    for scalar in text.unicodeScalars where scalar != "\0" {
      if scalar == "'" { literal.unicodeScalars.append("'") }
      literal.unicodeScalars.append(scalar)
    }
    return literal + "'"
  }
}
