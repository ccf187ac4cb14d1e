extension ResolvedQuery {
  /// Roughly how deep the statement of the query nests selects, brackets and `not`.
  var nesting: Int {
    let asked = (rows?.rows.map(\.condition) ?? []) + (rows?.tests ?? [])
    let own = max(condition?.nesting ?? 0, (asked.map(\.nesting).max() ?? -1) + 1)
    switch result {
    case .rows(let items): return max(own, items.map(\.nesting).max() ?? 0)
    case .count: return own
    case .groups(let groups):
      let tests = groups.aggregates.map { ($0.condition?.nesting ?? 0) + $0.path.relations.count }
      return max(own, tests.max() ?? 0) + 1
    }
  }
}

extension ResolvedQuery {
  /// How many single rows the statement joins to each of its own, from above.
  var joins: Int {
    let items: [ResolvedItem] =
      switch result {
      case .rows(let items): items
      case .groups(let groups): groups.keys
      case .count: []
      }
    var ways: Set<[Relation]> = []
    let shown = items.filter {
      if case .aggregate = $0.content { false } else { true }
    }
    for path in shown.map(\.path) + order.compactMap(\.path) {
      for end in 0..<path.relations.count { ways.insert(Array(path.relations[...end])) }
    }
    let parties = items.count { if case .party = $0.path.field?.type { true } else { false } }
    let named = (rows?.rows ?? []).reduce(0) { $0 + $1.relations.count }
    // What a row that is shown is sorted by can lie two ways further.
    var tables = (rows?.shown.count ?? 0) * 2
    if case .groups(let groups) = result {
      // Each value of rows that a group leads to is a table of its own.
      tables += groups.aggregates.count { !$0.isInline }
    }
    return ways.count + parties * 2 + named + tables
  }
}

extension ResolvedOrder {
  fileprivate var path: ResolvedPath? {
    switch key {
    case .path(let path), .period(_, let path): path
    case .relevance, .aggregate: nil
    }
  }
}

extension ResolvedItem {
  fileprivate var nesting: Int {
    let way = path.relations.count(where: \.isToMany) * 2
    switch content {
    case .value, .period: return way + 1
    case .aggregate(let aggregate): return way + 2 + (aggregate.condition?.nesting ?? 0)
    case .shape(let shape):
      return way + 1 + max(shape.condition?.nesting ?? 0, shape.items.map(\.nesting).max() ?? 0)
    }
  }
}

extension RowTest {
  fileprivate var nesting: Int {
    switch self {
    case .all(let tests), .any(let tests): (tests.map(\.nesting).max() ?? 0) + 1
    case .not(let test): test.nesting + 1
    case .field: 1
    case .related(_, let test): (test?.nesting ?? 0) + 1
    case .place(let pattern), .within(let pattern): pattern.within.isEmpty ? 1 : 2
    case .same(_, let value): value.path.relations.count + 1
    case .ofRow(_, let test): test.nesting + 1
    case .amount(let aggregate, _): aggregate.nesting + 1
    case .chosen(let aggregate, let test): max(aggregate.nesting, test?.nesting ?? 0) + 1
    }
  }
}

extension ResolvedAggregate {
  fileprivate var nesting: Int { path.relations.count + (condition?.nesting ?? 0) + 2 }
}
