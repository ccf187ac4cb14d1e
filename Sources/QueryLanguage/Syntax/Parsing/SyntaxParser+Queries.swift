import VietnameseText

extension SyntaxParser {
  /// `find ENTITY ["words"] clauses`, to the end of the tokens.
  mutating func query() throws(ParseFailure) -> QuerySyntax {
    let start = take()
    let verb: QuerySyntax.Verb = start.keyword == .count ? .count : .find
    let entity = try entity(after: verb)
    var words: StringLiteral?
    if case .string(let text) = current.kind {
      words = StringLiteral(text, at: current.range)
      take()
    }
    let clauses = try clauses(of: verb == .count ? .count : .find)
    return QuerySyntax(
      verb,
      at: start.range,
      entity,
      words: words,
      clauses,
      at: range(from: start.range.start)
    )
  }

  private mutating func entity(after verb: QuerySyntax.Verb) throws(ParseFailure) -> Name {
    guard let word = current.word, current.keyword?.isReserved != true else {
      let hint = BilingualText.both(
        "as in: \(verb.rawValue) speaker",
        vi: "ví dụ: \(verb.rawValue) speaker"
      )
      throw missing(
        .both("what to \(verb.rawValue)", vi: "đối tượng cần hỏi"),
        after: "`\(verb.rawValue)`",
        hint: hint
      )
    }
    return Name(word, at: take().range)
  }

  /// Reads `save NAME`, and after an `as` the query.
  mutating func save() throws(ParseFailure) -> SaveSyntax {
    let start = take()
    guard let word = current.word else {
      throw missing(
        .both("a name", vi: "tên"),
        after: "`save`",
        hint: .both(
          "as in: save secretaries as find speaker",
          vi: "ví dụ: save bi_thu as find speaker"
        )
      )
    }
    let name = Name(word, at: take().range)
    guard !isAtEnd else { return SaveSyntax(name, nil, at: range(from: start.range.start)) }
    guard take(.as) != nil else { throw missing("`as`", after: .both("the name", vi: "tên")) }
    guard current.keyword == .find || current.keyword == .count else {
      throw missing(.both("`find` or `count`", vi: "`find` hoặc `count`"), after: "`as`")
    }
    let query = try query()
    return SaveSyntax(name, query, at: range(from: start.range.start))
  }

  /// The arguments of `run NAME`, whose name has been read.
  mutating func arguments() throws(ParseFailure) -> [RunSyntax.Argument] {
    var arguments: [RunSyntax.Argument] = []
    while !isAtEnd {
      guard let word = current.word else { throw fail(unexpectedHere()) }
      let name = Name(word, at: take().range)
      guard take(.equal) != nil else {
        throw missing(.both("`=` with a value", vi: "`=` kèm giá trị"), after: "`\(name.text)`")
      }
      arguments.append(RunSyntax.Argument(name, try value(after: "`=`")))
      if let said = argumentWithoutQuotes { throw fail(said) }
    }
    return arguments
  }

  /// `place=xã Tân An`, whose first word alone was read as the value.
  private var argumentWithoutQuotes: Diagnostic? {
    guard let first = token(-1).word, token(-2).is(.equal), current.word != nil,
      !token(1).is(.equal)
    else { return nil }
    var words = [first]
    while let word = token(words.count - 1).word, !token(words.count).is(.equal) {
      words.append(word)
    }
    let range = token(-1).range.joined(with: token(words.count - 2).range)
    return .severalWordsUnquoted(words.joined(separator: " "), at: range)
  }
}
