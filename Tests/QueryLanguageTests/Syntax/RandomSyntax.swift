@testable import QueryLanguage

/// Makes random trees of the whole grammar; equal seeds make equal trees.
struct RandomSyntax {
  private var state: UInt64
  private let nowhere = SourceRange.point(0)

  init(seed: UInt64) { state = seed }

  mutating func query() -> QuerySyntax {
    let isCount = chance(4)
    return QuerySyntax(
      isCount ? .count : .find,
      at: nowhere,
      name(),
      words: chance(5) ? string() : nil,
      clauses(depth: 3, hasShow: true),
      at: nowhere
    )
  }

  /// A pseudo-random number below `limit` (SplitMix64).
  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private mutating func chance(_ inverse: Int) -> Bool { number(below: inverse) == 0 }

  private mutating func some<Element>(_ list: [Element]) -> Element {
    list[number(below: list.count)]
  }

  private mutating func name() -> Name {
    Name(
      some(["person", "role", "chức_vụ", "a", "last", "has", "today", "find", "x1"]),
      at: nowhere
    )
  }

  private mutating func path() -> Path {
    // The words that the grammar reads otherwise in front of some others stand only behind dots.
    let first = Name(some(["person", "role", "chức_vụ", "a", "x1"]), at: nowhere)
    return Path([first] + (0..<number(below: 3)).map { _ in name() })
  }

  private mutating func string() -> StringLiteral {
    StringLiteral(some(["", "Bí thư", "say \"no\"", "a\\b", "“x”", "# no", "'"]), at: nowhere)
  }

  private mutating func clauses(depth: Int, hasShow: Bool) -> Clauses {
    var clauses = Clauses()
    if chance(2) { clauses.where = WhereClause(condition(depth: depth), at: nowhere) }
    if hasShow, chance(4) { clauses.group = GroupClause([expression(depth: 1)], at: nowhere) }
    if chance(6) { clauses.having = HavingClause(condition(depth: 1), at: nowhere) }
    if hasShow, chance(2) {
      let items = (0...number(below: 3)).map { _ in item(depth: depth) }
      clauses.show = ShowClause(items, at: nowhere)
    }
    if chance(3) { clauses.order = order() }
    if chance(3) {
      clauses.limit = LimitClause(amount(), offset: chance(2) ? amount() : nil, at: nowhere)
    }
    return clauses
  }

  private mutating func order() -> OrderClause {
    let keys = (0...number(below: 2)).map { _ in
      OrderClause.Key(
        expression(depth: 1),
        some([nil, .ascending, .descending]),
        fill: chance(4),
        at: nowhere
      )
    }
    return OrderClause(keys, at: nowhere)
  }

  private mutating func amount() -> LimitClause.Amount {
    chance(3) ? .parameter(Parameter("n", at: nowhere)) : .number(number(below: 100), nowhere)
  }

  private mutating func item(depth: Int) -> Item {
    let alias = chance(3) ? name() : nil
    guard depth > 0, chance(3) else {
      return Item(.expression(expression(depth: depth)), as: alias)
    }
    let items = (0...number(below: 2)).map { _ in item(depth: depth - 1) }
    let clauses = clauses(depth: depth - 1, hasShow: false)
    return Item(.shape(Shape(path(), items: items, clauses: clauses, at: nowhere)), as: alias)
  }

  private mutating func expression(depth: Int) -> Expression {
    guard depth > 0, chance(4) else { return .path(path()) }
    let condition = chance(3) ? WhereClause(condition(depth: depth - 1), at: nowhere) : nil
    return .call(
      FunctionCall(
        Name("count", at: nowhere),
        argument: chance(2) ? expression(depth: depth - 1) : nil,
        condition: condition,
        at: nowhere
      )
    )
  }

  private mutating func condition(depth: Int) -> Condition {
    switch number(below: depth > 0 ? 7 : 3) {
    case 0: return .presence(PresenceTest(expression(depth: 1), isKnown: chance(2), at: nowhere))
    case 1: return .truth(expression(depth: 1))
    case 2: return .comparison(comparison(depth: depth))
    case 3: return .and((0...(1 + number(below: 2))).map { _ in condition(depth: depth - 1) })
    case 4: return .or((0...(1 + number(below: 2))).map { _ in condition(depth: depth - 1) })
    case 5: return .not(condition(depth: depth - 1), nowhere)
    default:
      let inner = condition(depth: depth - 1)
      let alias = chance(2) ? name() : nil
      return .row(RowCondition(some([.has, .every]), path(), as: alias, inner, at: nowhere))
    }
  }

  private mutating func comparison(depth: Int) -> Comparison {
    let sign = some(ComparisonOperator.allCases)
    let isBetween = sign == .between || sign == .notBetween
    let right = isBetween ? Value.bounds(simple(), simple(), nowhere) : value(depth: 2)
    return Comparison(expression(depth: 1), sign, at: nowhere, right)
  }

  private mutating func value(depth: Int) -> Value {
    guard depth > 0, chance(3) else { return simple() }
    let values = (0...number(below: 3)).map { _ in value(depth: depth - 1) }
    switch number(below: 3) {
    case 0: return .list(values, nowhere)
    case 1: return .all(values, nowhere)
    default: return .interval(simple(), simple(), nowhere)
    }
  }

  private mutating func simple() -> Value {
    switch number(below: 7) {
    case 0: .string(string())
    case 1: .exactly(string(), nowhere)
    case 2:
      .number(
        NumberLiteral(some(["0", "2026", "1.234", "1,5", "-2"]), isPercent: chance(3), at: nowhere)
      )
    case 3:
      .date(DateLiteral(some(["30/01/2026", "30/1", "2026-01", "2026-01-30T20:44"]), at: nowhere))
    case 4: .relative(RelativeDate(period(), at: nowhere))
    case 5: .path(path())
    default: .parameter(Parameter("giá_trị", at: nowhere))
    }
  }

  private mutating func period() -> RelativeDate.Period {
    let unit = some(RelativeDate.Unit.allCases)
    return some([.today, .this(unit), .last(unit), .lastCount(1 + number(below: 40), unit)])
  }
}
