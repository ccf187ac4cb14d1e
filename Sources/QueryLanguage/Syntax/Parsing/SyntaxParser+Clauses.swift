import VietnameseText

extension SyntaxParser {
  /// Clauses in any order, each once: to the end of the tokens, or to the brace of a shape.
  ///
  /// Fails when anything in them was wrong, but only after all of them were read.
  mutating func clauses(of owner: ClauseOwner) throws(ParseFailure) -> Clauses {
    var clauses = Clauses()
    var first: [Keyword: SourceRange] = [:]
    var isWhole = true
    let level = isAtEnd ? 0 : owner == .shape ? current.level : baseLevel
    while !isAtEnd, !(owner == .shape && (current.is(.closeBrace) || current.level < level)) {
      do throws(ParseFailure) {
        try clause(into: &clauses, of: owner, &first)
      } catch {
        isWhole = false
        if !isAtEnd { skipToClause(at: level) }
      }
    }
    guard isWhole else { throw ParseFailure() }
    return clauses
  }

  /// The level of brackets of a whole statement, whatever the statement before it left open.
  private var baseLevel: Int { token(0).symbol?.isOpening == true ? token(0).level : 0 }

  private mutating func clause(
    into clauses: inout Clauses,
    of owner: ClauseOwner,
    _ first: inout [Keyword: SourceRange]
  ) throws(ParseFailure) {
    guard let keyword = current.keyword, keyword.isClause else {
      throw fail(unexpectedAfterWholePart(clauses))
    }
    let start = take()
    let kind = keyword == .by ? Keyword.group : keyword
    if let earlier = first[kind] {
      say(.repeatedClause(kind, at: start.range, first: earlier))
      throw ParseFailure()
    }
    first[kind] = start.range
    switch keyword {
    case .where: clauses.where = try whereClause(after: start)
    case .having:
      let condition = try condition(after: "`having`")
      clauses.having = HavingClause(condition, at: range(from: start.range.start))
    case .group: clauses.group = try groupClause(after: start)
    case .by: clauses.group = try shortGroupClause(after: start, of: owner)
    case .show: clauses.show = try showClause(after: start, of: owner)
    case .order: clauses.order = try orderClause(after: start)
    case .limit: clauses.limit = try limitClause(after: start)
    default: preconditionFailure("\(keyword.rawValue) begins no clause")
    }
  }

  mutating func whereClause(after start: Token) throws(ParseFailure) -> WhereClause {
    let condition = try condition(after: "`where`")
    return WhereClause(condition, at: range(from: start.range.start))
  }

  private mutating func groupClause(after start: Token) throws(ParseFailure) -> GroupClause {
    guard take(.by) != nil else { throw fail(byMissing(after: .group)) }
    let keys = try expressions(after: "`group by`")
    return GroupClause(keys, at: range(from: start.range.start))
  }

  private mutating func shortGroupClause(
    after start: Token,
    of owner: ClauseOwner
  ) throws(ParseFailure) -> GroupClause {
    if owner == .find || owner == .shape {
      say(.byInFind(at: start.range))
      throw ParseFailure()
    }
    let keys = try expressions(after: "`by`")
    return GroupClause(keys, at: range(from: start.range.start))
  }

  private mutating func expressions(after: BilingualText) throws(ParseFailure) -> [Expression] {
    var keys = [try expression(after: after)]
    while take(.comma) != nil {
      keys.append(try expression(after: .both("the comma", vi: "dấu phẩy")))
    }
    return keys
  }

  private mutating func showClause(
    after start: Token,
    of owner: ClauseOwner
  ) throws(ParseFailure) -> ShowClause {
    if owner == .shape {
      say(.showInShape(at: start.range))
      throw ParseFailure()
    }
    let items = try items(after: "`show`")
    return ShowClause(items, at: range(from: start.range.start))
  }

  private mutating func orderClause(after start: Token) throws(ParseFailure) -> OrderClause {
    guard take(.by) != nil else { throw fail(byMissing(after: .order)) }
    var keys = [try orderKey(after: "`order by`")]
    while take(.comma) != nil {
      keys.append(try orderKey(after: .both("the comma", vi: "dấu phẩy")))
    }
    return OrderClause(keys, at: range(from: start.range.start))
  }

  private mutating func orderKey(after: BilingualText) throws(ParseFailure) -> OrderClause.Key {
    let expression = try expression(after: after)
    var direction: OrderClause.Direction?
    if take(.asc) != nil {
      direction = .ascending
    } else if take(.desc) != nil {
      direction = .descending
    }
    let fill = take(.fill) != nil
    return OrderClause.Key(
      expression,
      direction,
      fill: fill,
      at: range(from: expression.range.start)
    )
  }

  private mutating func limitClause(after start: Token) throws(ParseFailure) -> LimitClause {
    let count = try amount(after: .limit)
    let offset: LimitClause.Amount? = take(.offset) != nil ? try amount(after: .offset) : nil
    return LimitClause(count, offset: offset, at: range(from: start.range.start))
  }

  private mutating func amount(after keyword: Keyword) throws(ParseFailure) -> LimitClause.Amount {
    let token = current
    switch token.kind {
    case .parameter(let name):
      take()
      return .parameter(Parameter(name, at: token.range))
    case .number(let text):
      let number = NumberLiteral(text, at: token.range)
      guard let count = number.integer, count >= 0, !self.token(1).is(.percent) else {
        throw fail(.notWhole(text, after: keyword, at: token.range))
      }
      take()
      return .number(count, token.range)
    default:
      throw missing(.both("a number of rows", vi: "số hàng"), after: "`\(keyword.rawValue)`")
    }
  }

  private func byMissing(after keyword: Keyword) -> Diagnostic {
    .expected("`by`", after: "`\(keyword.rawValue)`", at: current.range)
  }
}
