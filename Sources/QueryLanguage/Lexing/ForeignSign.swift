/// A sign that other languages have, and what is written here instead.
enum ForeignSign: String, CaseIterable, Hashable, Sendable {
  case doubleEqual = "=="
  case unequal = "<>"
  case ampersands = "&&"
  case bars = "||"
  case exclamation = "!"
  case ampersand = "&"
  case bar = "|"
  case openSquare = "["
  case closeSquare = "]"
  case notEqualSign = "≠"
  case atMostSign = "≤"
  case atLeastSign = "≥"

  var meant: String {
    switch self {
    case .doubleEqual: "="
    case .unequal, .notEqualSign: "!="
    case .atMostSign: "<="
    case .atLeastSign: ">="
    case .ampersands, .ampersand: "and"
    case .bars, .bar: "or"
    case .exclamation: "not"
    case .openSquare: "("
    case .closeSquare: ")"
    }
  }

  var kind: Token.Kind { Symbol(rawValue: meant).map(Token.Kind.symbol) ?? .word(meant) }

  var keyword: Keyword? { Keyword(rawValue: meant) }
}
