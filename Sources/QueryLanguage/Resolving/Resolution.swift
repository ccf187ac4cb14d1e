import SQLText
import VietnameseText

/// The state of resolving one query: what has been found wrong so far.
///
/// Its functions return nothing where they have left a diagnostic, so that independent mistakes are
/// all told at once.
struct Resolution {
  let catalogue: Catalogue
  let today: CalendarDay
  var diagnostics: [Diagnostic] = []
  /// How many comparisons the query has.
  var comparisons = 0
  /// How many values stand in its lists.
  var listedValues = 0
  /// How the short values were written, by their folded forms.
  var spellings: [String: String] = [:]
  /// The rows that have been given a name so far.
  var named: [NamedRow] = []
  /// The names that have been spoken of.
  var spoken: Set<String> = []
  /// The named rows with what is asked of them, once the conditions are read.
  var rows: NamedRows?

  /// What the parameters are given.
  let values: [String: ParameterValue]
  /// The parameters that have been met, where they are what is asked for.
  var parameters: [QueryParameter]?

  init(
    catalogue: Catalogue,
    today: CalendarDay,
    values: [String: ParameterValue] = [:],
    noting parameters: [QueryParameter]? = nil
  ) {
    self.catalogue = catalogue
    self.today = today
    self.values = values
    self.parameters = parameters
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  mutating func query(_ query: QuerySyntax) -> ResolvedQuery? {
    guard let entity = catalogue.entity(named: query.entity.text) else {
      report(.unknownEntity(query.entity, catalogue: catalogue))
      return nil
    }
    let words = query.words.flatMap { self.words($0, of: entity) }
    let asked = query.clauses.where.flatMap { topmost($0, of: entity) }
    let tests = [words, asked].compactMap(\.self)
    let condition = tests.isEmpty ? nil : RowTest.all(of: tests)
    spoken = []
    let limit = limit(query.clauses.limit)
    var resolved: ResolvedQuery?
    switch query.verb {
    case .find: resolved = find(query, entity, condition, limit)
    case .count: resolved = count(query, entity, condition, limit)
    }
    if var rows {
      rows.shown = rows.rows.map(\.name).filter(spoken.contains)
      resolved?.rows = rows
    }
    resolved?.spellings = spellings
    checkSize(resolved, of: query)
    return diagnostics.isEmpty ? resolved : nil
  }

  private mutating func find(
    _ query: QuerySyntax,
    _ entity: Entity,
    _ condition: RowTest?,
    _ limit: (count: Int?, offset: Int?)
  ) -> ResolvedQuery {
    var resolved = ResolvedQuery(
      entity: entity,
      condition: condition,
      result: .count,
      order: [],
      limit: limit.count,
      offset: limit.offset
    )
    if query.clauses.group != nil || isOverAll(query.clauses.show, of: entity) {
      resolved.result = .groups(groups(query, of: entity))
      return resolved
    }
    if let having = query.clauses.having { report(.havingWithoutGroup(at: having.range)) }
    let items =
      query.clauses.show.map { self.items($0.items, of: entity) } ?? defaultItems(of: entity)
    resolved.result = .rows(items)
    resolved.order = order(query, of: entity, condition)
    return resolved
  }

  /// Words straight after the entity give the best first, unless another order is asked for.
  private mutating func order(
    _ query: QuerySyntax,
    of entity: Entity,
    _ condition: RowTest?
  ) -> [ResolvedOrder] {
    if query.clauses.order == nil, query.words != nil,
      let relevance = relevance(of: entity, condition)
    {
      return [ResolvedOrder(key: .relevance(relevance), isDescending: false)]
    }
    let items = query.clauses.show?.items ?? []
    return order(query.clauses.order, showing: items, of: entity, condition)
  }

  private mutating func count(
    _ query: QuerySyntax,
    _ entity: Entity,
    _ condition: RowTest?,
    _ limit: (count: Int?, offset: Int?)
  ) -> ResolvedQuery {
    var resolved = ResolvedQuery(
      entity: entity,
      condition: condition,
      result: .count,
      order: [],
      limit: limit.count,
      offset: limit.offset
    )
    guard query.clauses.group == nil else {
      resolved.result = .groups(groups(query, of: entity))
      return resolved
    }
    if let show = query.clauses.show { report(.countShowsItself("show", at: show.range)) }
    if let order = query.clauses.order { report(.countShowsItself("order by", at: order.range)) }
    if let having = query.clauses.having { report(.havingWithoutGroup(at: having.range)) }
    return resolved
  }

  mutating func limit(_ clause: LimitClause?) -> (count: Int?, offset: Int?) {
    guard let clause else { return (nil, nil) }
    return (amount(clause.count), clause.offset.flatMap { amount($0) })
  }

  private mutating func amount(_ amount: LimitClause.Amount) -> Int? {
    switch amount {
    case .number(let number, _): return number
    case .parameter(let parameter):
      return self.amount(parameter)
    }
  }

  /// Most queries are far from every limit, and the statement is looked at only for the others.
  private mutating func checkSize(_ resolved: ResolvedQuery?, of query: QuerySyntax) {
    guard diagnostics.isEmpty, let resolved else { return }
    let place = query.clauses.where?.range ?? query.range
    if comparisons > QueryLimits.comparisons {
      report(.tooManyConditions(comparisons, at: place))
    } else if listedValues > QueryLimits.values {
      report(.tooManyValues(listedValues, at: place))
    } else if resolved.joins > QueryLimits.joins {
      report(.tooManyColumns(at: query.clauses.show?.range ?? query.range))
    } else if isTooDeep(resolved) {
      var shown = resolved
      shown.condition = nil
      report(.tooDeep(at: isTooDeep(shown) ? query.clauses.show?.range ?? place : place))
    }
  }

  private func isTooDeep(_ query: ResolvedQuery) -> Bool {
    guard query.nesting > QueryLimits.harmlessNesting else { return false }
    let compiled = Compiler.compile(query, catalogue: catalogue)
    return [compiled.tracked, compiled.total].contains { statement in
      StatementDepth.estimate(of: statement.sql) > QueryLimits.parserStack
    }
  }
}
