/// What to say of a token that nothing before it asks for.
extension SyntaxParser {
  /// The current token as a message shows it; long ones are cut.
  var found: String {
    switch current.kind {
    case .word(let text), .number(let text), .date(let text): "`\(text)`"
    case .string(let text): "the string \(text.count > 30 ? "\(text.prefix(30))…" : text)"
    case .parameter(let name): "`$\(name)`"
    case .symbol(let symbol): "`\(symbol.rawValue)`"
    case .command: "a command"
    case .invalid: "this"
    case .end: "the end"
    }
  }

  func unexpectedHere() -> Diagnostic {
    if let symbol = current.symbol, symbol.isClosing, current.level == 0 {
      return .strayBracket(symbol, at: current.range)
    }
    if case .string = current.kind {
      return .unexpected("a string", at: current.range, label: "is an operator missing before it?")
    }
    return .unexpected(found, at: current.range)
  }

  /// After an entity, a condition, an item: a clause was expected.
  func unexpectedAfterWholePart(_ clauses: Clauses) -> Diagnostic {
    guard let word = current.word else { return unexpectedHere() }
    let offered = NearestName.nearest(
      to: word,
      among: clauseNames + ["and", "or", "offset", "desc"]
    )
    if let offered {
      return .unexpected("`\(word)`", at: current.range, label: "did you mean `\(offered)`?")
    }
    if let label = wordLabel(word) {
      return .unexpected("`\(word)`", at: current.range, label: label)
    }
    if clauses == Clauses(), token(1).symbol?.comparison != nil || token(1).is(.dot) {
      return .unexpected("`\(word)`", at: current.range, label: "is `where` missing before it?")
    }
    return .unexpected(
      "`\(word)`",
      at: current.range,
      hint: "a clause can follow: \(clauseNames.listed)"
    )
  }

  private func wordLabel(_ word: String) -> String? {
    switch word.lowercased() {
    case "sort", "sorted", "orderby": "did you mean `order by`?"
    case "with", "whose", "filter", "when": "did you mean `where`?"
    case "top", "first", "take", "head": "did you mean `limit`?"
    case "select", "display", "return", "columns": "did you mean `show`?"
    case "join": "relations are reached by dots: `speaker.place`"
    default: nil
    }
  }

  private var clauseNames: [String] {
    ["where", "show", "order by", "limit", "group by", "having"]
  }
}
