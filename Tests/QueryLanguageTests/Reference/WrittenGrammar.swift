/// The rules of a grammar in EBNF.
struct WrittenGrammar {
  indirect enum Part {
    case word(String)
    case rule(String)
    case list([Part])
    case choice([Part])
    case optional(Part)
    case repeated(Part)
  }

  private(set) var rules: [String: Part] = [:]
  private var tokens: [String] = []

  init(_ text: String) {
    for rule in text.split(separator: ";") {
      let sides = rule.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      tokens = Self.tokens(String(sides[1]))
      rules[sides[0].filter { !$0.isWhitespace }] = choice()
    }
  }

  /// Words in quotes, names and signs.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var isQuoted = false
    var word = ""
    for letter in text {
      if letter == "\"" {
        if isQuoted { tokens.append("\"" + word) }
        word = ""
        isQuoted.toggle()
      } else if isQuoted || letter.isLetter {
        word.append(letter)
      } else {
        if !word.isEmpty { tokens.append(word) }
        word = ""
        if !letter.isWhitespace { tokens.append(String(letter)) }
      }
    }
    return word.isEmpty ? tokens : tokens + [word]
  }

  private mutating func choice() -> Part {
    var branches: [Part] = []
    repeat {
      var parts: [Part] = []
      while let token = tokens.first, !["|", "]", "}"].contains(token) {
        tokens.removeFirst()
        switch token {
        case "[":
          parts.append(.optional(choice()))
          tokens.removeFirst()
        case "{":
          parts.append(.repeated(choice()))
          tokens.removeFirst()
        default:
          parts.append(token.hasPrefix("\"") ? .word(String(token.dropFirst())) : .rule(token))
        }
      }
      branches.append(.list(parts))
    } while takeBar()
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func takeBar() -> Bool {
    guard tokens.first == "|" else { return false }
    tokens.removeFirst()
    return true
  }
}
