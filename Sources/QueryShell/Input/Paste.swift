import QueryLanguage

/// A paste cut into what runs at once and what is gone on with.
package struct Paste: Hashable, Sendable {
  /// The statements that are whole, in order.
  package private(set) var statements: [String] = []
  /// The whole lines of a statement that is not.
  package private(set) var open = ""
  /// The last line, where it has no end yet.
  package private(set) var begun = ""

  /// Reads a text by the rules of scripts; `commands` are the words that begin a command.
  ///
  /// A statement at its end is whole when its last line is and nothing in it is open.
  package init(_ text: String, commands: Set<String>) {
    let endsLine = text.hasSuffix("\n")
    let bytes = Array(text.utf8)
    for part in Parser.parts(of: text, commands: commands) {
      let statement = String(decoding: bytes[part.range.start..<part.range.end], as: UTF8.self)
      if part.isEnded || endsLine && OpenPart.part(of: statement) == nil {
        statements.append(statement)
      } else {
        let rest = String(decoding: bytes[part.range.start...], as: UTF8.self)
        (open, begun) = Self.divided(rest)
      }
    }
  }

  /// The whole lines of a text and what follows them.
  private static func divided(_ text: String) -> (lines: String, rest: String) {
    guard let end = text.lastIndex(of: "\n") else { return ("", text) }
    return (String(text[..<end]), String(text[text.index(after: end)...]))
  }
}
