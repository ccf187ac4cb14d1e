/// A sign of the language, by its spelling.
enum Symbol: String, CaseIterable, Hashable, Sendable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case matches = "~"
  case doesNotMatch = "!~"
  case openBracket = "("
  case closeBracket = ")"
  case openBrace = "{"
  case closeBrace = "}"
  case comma = ","
  case dot = "."
  case interval = ".."
  case semicolon = ";"
  case percent = "%"

  /// The operator that the sign is in a comparison.
  var comparison: ComparisonOperator? { ComparisonOperator(rawValue: rawValue) }

  var isOpening: Bool { self == .openBracket || self == .openBrace }
  var isClosing: Bool { self == .closeBracket || self == .closeBrace }

  /// Whether something must follow, so that the next line goes on.
  var asksForMore: Bool { comparison != nil || self == .comma || self == .interval }
}
