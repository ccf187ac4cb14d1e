import QueryLanguage

/// What is still open at the end of a text that is being typed.
package enum OpenPart: Hashable, Sendable {
  case bracket(Character)
  case string
  /// The last word asks for something after it: a comma, an operator, `and`.
  case word

  private static let operators: Set<Unicode.Scalar> = [",", "=", "~", "<", ">", "!"]
  private static let closing: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "{": "}"]

  /// What asks for more at the end of `text`; `nil` when it can be run.
  ///
  /// A bracket that closes nothing, or the wrong one, is whole: the parser says what is wrong.
  package static func part(of text: String) -> OpenPart? {
    var brackets: [Unicode.Scalar] = []
    var quote: Unicode.Scalar?
    var isComment = false
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if isComment {
        isComment = scalar != "\n"
        continue
      }
      if let end = quote {
        if scalar == end { quote = nil }
        continue
      }
      switch scalar {
      case "#":
        isComment = true
        continue
      case "\"": quote = "\""
      case "“": quote = "”"
      case "(", "{": brackets.append(scalar)
      case ")", "}":
        guard brackets.popLast().flatMap({ closing[$0] }) == scalar else { return nil }
      default: break
      }
      if !scalar.properties.isWhitespace { last = scalar }
    }
    if quote != nil { return .string }
    if let open = brackets.last { return .bracket(Character(open)) }
    if operators.contains(last) { return .word }
    let written = text.split(separator: "\n").last { line in
      line.first { !$0.isWhitespace }.map { $0 != "#" } ?? false
    }
    return Parser.endsUnfinished(written ?? "") ? .word : nil
  }

  /// What the prompt shows of it.
  package var sign: String {
    switch self {
    case .bracket(let bracket): String(bracket)
    case .string: "\""
    case .word: "…"
    }
  }
}
