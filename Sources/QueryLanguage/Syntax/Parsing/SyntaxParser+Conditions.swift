import VietnameseText

extension SyntaxParser {
  /// Conditions joined by `or` and `and`; `after` is what asks for one.
  mutating func condition(after: BilingualText) throws(ParseFailure) -> Condition {
    let parts = try joined(by: .or, after: after) { (parser, after) throws(ParseFailure) in
      let parts = try parser.joined(by: .and, after: after) {
        (parser, after) throws(ParseFailure) in
        try parser.negation(after: after)
      }
      return parts.count == 1 ? parts[0] : .and(parts)
    }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  /// Parts with a keyword between; one that is wrong is left out, and the whole fails at its end.
  private mutating func joined(
    by keyword: Keyword,
    after: BilingualText,
    _ part: (inout SyntaxParser, _ after: BilingualText) throws(ParseFailure) -> Condition
  ) throws(ParseFailure) -> [Condition] {
    var parts: [Condition] = []
    var isWhole = true
    var after = after
    repeat {
      let level = current.level
      do throws(ParseFailure) {
        parts.append(try part(&self, after))
      } catch {
        isWhole = false
        skipToCondition(at: level)
      }
      after = "`\(keyword.rawValue)`"
    } while take(keyword) != nil
    guard isWhole else { throw ParseFailure() }
    return parts
  }

  /// `not` binds one atom.
  private mutating func negation(after: BilingualText) throws(ParseFailure) -> Condition {
    guard let start = take(.not) else { return try atom(after: after) }
    return try nested { (parser) throws(ParseFailure) in
      let denied = try parser.negation(after: "`not`")
      return .not(denied, parser.range(from: start.range.start))
    }
  }

  private mutating func atom(after: BilingualText) throws(ParseFailure) -> Condition {
    if current.is(.openBracket) { return try bracket() }
    if let quantifier = rowQuantifier { return .row(try rowCondition(quantifier)) }
    let expression = try conditionExpression(after: after)
    if current.keyword == .is { return try presence(of: expression) }
    guard let sign = try comparisonOperator(after: expression) else { return .truth(expression) }
    return .comparison(try comparison(expression, sign))
  }

  private mutating func conditionExpression(after: BilingualText) throws(ParseFailure) -> Expression
  {
    switch current.kind {
    case .string, .number, .date:
      throw fail(
        .expected(
          .both("a field", vi: "trường"),
          after: after,
          at: current.range,
          hint: .both(
            "the field stands on the left: `role = \"Bí thư\"`",
            vi: "trường đứng bên trái: `role = \"Bí thư\"`"
          )
        )
      )
    default:
      return try expression(after: after)
    }
  }

  private mutating func bracket() throws(ParseFailure) -> Condition {
    try nested { (parser) throws(ParseFailure) in
      let opening = parser.take()
      let condition = try parser.condition(after: "`(`")
      try parser.close(opening, by: .closeBracket, orGoOnBy: [.and, .or])
      return condition
    }
  }

  /// `has` and `every` are words of the grammar only before a path.
  private var rowQuantifier: RowCondition.Quantifier? {
    let next = token(1)
    guard next.word != nil, next.keyword?.isReserved != true,
      next.keyword.map({ ![.within, .between, .since].contains($0) }) ?? true
    else { return nil }
    return switch current.keyword {
    case .has: .has
    case .every: .every
    default: nil
    }
  }

  private mutating func rowCondition(
    _ quantifier: RowCondition.Quantifier
  ) throws(ParseFailure) -> RowCondition {
    let isDenied = token(-1).keyword == .not
    let start = take()
    let relation = try path(after: "`\(quantifier.rawValue)`")
    let name: Name? = take(.as) != nil ? try name(after: "`as`") : nil
    guard current.is(.openBracket) else {
      throw missingBracket(of: quantifier, relation, isNamed: name != nil, isDenied: isDenied)
    }
    let condition = try bracket()
    return RowCondition(
      quantifier,
      relation,
      as: name,
      condition,
      at: range(from: start.range.start)
    )
  }

  /// `has statements` without brackets: perhaps the name of the relation goes on, as `các chức vụ`
  /// does, perhaps only its presence is asked for.
  private mutating func missingBracket(
    of quantifier: RowCondition.Quantifier,
    _ relation: Path,
    isNamed: Bool,
    isDenied: Bool
  ) -> ParseFailure {
    if current.word != nil, let apart = nameWrittenApart { return fail(apart) }
    let asked = "\(relation.text) is \(isDenied ? "missing" : "known")"
    let place = isDenied ? "not \(quantifier.rawValue)" : quantifier.rawValue
    return missing(
      .both("a condition in brackets", vi: "điều kiện trong ngoặc"),
      after: "`\(place) \(relation.text)`",
      hint: quantifier == .has && !isNamed
        ? .both(
          "to ask only whether there is \(isDenied ? "none" : "any"): `\(asked)`",
          vi: "để chỉ hỏi có hay không: `\(asked)`"
        ) : nil
    )
  }

  private mutating func presence(of expression: Expression) throws(ParseFailure) -> Condition {
    let sign = take()
    if take(.known) != nil { return presence(expression, isKnown: true) }
    if take(.missing) != nil { return presence(expression, isKnown: false) }
    let isDenied = current.keyword == .not
    let next = isDenied ? token(1) : current
    let place = sign.range.joined(with: isDenied ? next.range : current.range)
    switch next.keyword {
    case .known?: throw fail(.isWithValue("is missing", at: place))
    case .missing?: throw fail(.isWithValue("is known", at: place))
    default: break
    }
    if ["null", "empty", "none"].contains(next.word?.lowercased()) {
      throw fail(.isWithValue(isDenied ? "is known" : "is missing", at: place))
    }
    switch next.kind {
    case .string, .number, .date:
      let range = isDenied ? sign.range.joined(with: current.range) : sign.range
      throw fail(.isWithValue(isDenied ? "!=" : "=", at: range))
    case .word(let word) where next.keyword?.isReserved != true:
      let near = NearestName.nearest(to: word, among: ["missing", "known"]).map { "is \($0)" }
      throw fail(.isWithValue(near ?? "= \(word.quoted)", at: place))
    default:
      throw fail(.isWithValue(nil, at: next.range))
    }
  }

  private func presence(_ expression: Expression, isKnown: Bool) -> Condition {
    .presence(PresenceTest(expression, isKnown: isKnown, at: range(from: expression.range.start)))
  }
}
