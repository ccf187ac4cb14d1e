import VietnameseText

extension SyntaxParser {
  /// The operator with its place; `nil` where none stands.
  typealias PlacedOperator = (sign: ComparisonOperator, range: SourceRange)

  /// Takes the operator after an expression.
  ///
  /// A word that other languages use for one is diagnosed and read as the one that was meant.
  mutating func comparisonOperator(
    after expression: Expression
  ) throws(ParseFailure) -> PlacedOperator? {
    let start = current
    if let sign = start.symbol?.comparison { return (sign, take().range) }
    switch start.keyword {
    case .in?: return (.isIn, take().range)
    case .within?: return (.within, take().range)
    case .between?: return (.between, take().range)
    case .since?: return (.since, take().range)
    case .not?: return try deniedOperator()
    default: break
    }
    switch start.kind {
    case .string, .number, .date, .parameter:
      let name = Printer.text(of: expression)
      throw fail(.missingOperator(name, at: start.range))
    case .word(let word):
      guard let meant = ForeignOperator.meant(by: word) else { return nil }
      say(.foreignOperator(word, meant: meant, at: start.range))
      return (meant, take().range)
    case .symbol, .command, .invalid, .end:
      return nil
    }
  }

  /// `not in`, `not within`, `not between`, and `not like` with what was meant by it.
  private mutating func deniedOperator() throws(ParseFailure) -> PlacedOperator? {
    let start = take()
    let range = start.range.joined(with: current.range)
    switch current.keyword {
    case .in?: take(); return (.isNotIn, range)
    case .within?: take(); return (.notWithin, range)
    case .between?: take(); return (.notBetween, range)
    default: break
    }
    guard let word = current.word, let meant = ForeignOperator.meant(by: word) else {
      throw missing(
        .both("`in`, `within` or `between`", vi: "`in`, `within` hoặc `between`"),
        after: "`not`"
      )
    }
    let denied: ComparisonOperator = meant == .matches ? .doesNotMatch : .notEqual
    say(.foreignOperator("not \(word)", meant: denied, at: range))
    take()
    return (denied, range)
  }

  mutating func comparison(
    _ left: Expression,
    _ placed: PlacedOperator
  ) throws(ParseFailure) -> Comparison {
    let after: BilingualText = "`\(placed.sign.rawValue)`"
    var right = try value(after: after)
    if placed.sign == .between || placed.sign == .notBetween { right = try bounds(from: right) }
    return Comparison(left, placed.sign, at: placed.range, right)
  }

  /// `low and high`; an interval `low .. high` is taken for the same.
  private mutating func bounds(from low: Value) throws(ParseFailure) -> Value {
    if case .interval(let low, let high, let range) = low { return .bounds(low, high, range) }
    guard take(.and) != nil else {
      if let word = current.word, current.keyword?.isReserved != true,
        NearestName.nearest(to: word, among: ["and"]) != nil
      {
        throw fail(.unexpected("`\(word)`", at: current.range, label: .meant("`and`")))
      }
      throw missing(
        .both("`and` with the upper bound", vi: "`and` kèm cận trên"),
        after: .both("the lower bound", vi: "cận dưới"),
        hint: .both(
          "as in: published between 1/2026 and 3/2026",
          vi: "ví dụ: published between 1/2026 and 3/2026"
        )
      )
    }
    let high = try value(after: "`and`")
    return .bounds(low, high, low.range.joined(with: high.range))
  }
}
