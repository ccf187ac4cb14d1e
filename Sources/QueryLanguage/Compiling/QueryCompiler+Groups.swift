import SQLText

extension QueryCompiler {
  mutating func groups(_ query: ResolvedQuery, _ groups: ResolvedGroups) -> CompiledQuery {
    let (frame, columns, grouped) = grouped(query, groups)
    var select = grouped
    select.order = order(groups, frame)
    if let unit = groups.fill { select = filled(select, unit, groups, frame) }
    select.limit = query.limit
    select.offset = query.offset
    let statement = SQLStatement(sql: select.sql, columns: columns)
    return CompiledQuery(
      statement: statement,
      tracked: statement,
      rowKind: .group,
      limit: query.limit,
      resolved: query,
      catalogue: catalogue
    )
  }

  /// How many groups there are.
  mutating func total(_ query: ResolvedQuery, _ groups: ResolvedGroups) -> SQLFragment {
    var (frame, _, select) = grouped(query, groups)
    if let unit = groups.fill {
      select.order = order(groups, frame)
      select = filled(select, unit, groups, frame)
      select.order = []
    } else {
      select.columns = ["1"]
    }
    return Select(["count(*) as count"], from: select.inBrackets).sql
  }

  /// The groups before they are sorted.
  private mutating func grouped(
    _ query: ResolvedQuery,
    _ groups: ResolvedGroups
  ) -> (frame: GroupFrame, columns: [ResultColumn], select: Select) {
    var scope = root(query)
    let keys = groups.keys.map { key($0, in: &scope) }
    let isMany =
      query.rows?.shown.isEmpty == false
      || groups.keys.contains { $0.path.isManyValued && !$0.isAmount }
      || groups.aggregates.contains { !$0.isInline }
    var frame =
      isMany ? gathered(groups, keys, &scope) : direct(groups, keys, &scope)
    addAggregates(groups, query, scope, isMany: isMany, to: &frame)
    var select = frame.from
    let columns = groups.items.map { ($0.name, frame.column($0.value)) }
    select.columns = columns.map { "\($0.1.sql) as \(column: $0.0)" }
    select.group = frame.identities
    if let having = groups.having { select.having = condition(having, groups, frame) }
    return (frame, columns.map { ResultColumn(name: $0.0, type: $0.1.type) }, select)
  }

  /// Each row stands in one group.
  private mutating func direct(
    _ groups: ResolvedGroups,
    _ keys: [GroupKey],
    _ scope: inout Scope
  ) -> GroupFrame {
    var dependents: [ResolvedPath: GroupColumn] = [:]
    for path in groups.dependents {
      let (value, order) = dependent(path, in: &scope)
      dependents[path] = GroupColumn(
        sql: "min(\(value.sql))",
        type: value.type,
        order: distinct(order).map { $0.least }
      )
    }
    return GroupFrame(
      from: scope.select([]),
      identities: keys.map(\.identity),
      count: "count(*)",
      keys: keys.map { key in
        GroupColumn(
          sql: "min(\(key.label))",
          type: key.type,
          order: distinct(key.order).map { $0.least }
        )
      },
      dependents: dependents
    )
  }

  /// A row stands once in each of its groups, and only where it has no value at all in the one
  /// without a value.
  private mutating func gathered(
    _ groups: ResolvedGroups,
    _ keys: [GroupKey],
    _ scope: inout Scope
  ) -> GroupFrame {
    var columns: [SQLFragment] = ["\(name: scope.alias).id as entity"]
    var shown: [GroupColumn] = []
    var identities: [SQLFragment] = []
    func add(_ label: SQLFragment, _ type: ResultType, _ order: [SortColumn], _ number: String)
      -> GroupColumn
    {
      columns.append("\(label) as \(name: "label" + number)")
      var sorted: [SortColumn] = []
      for (place, column) in distinct(order).enumerated() {
        let name = "order\(number)_\(place + 1)"
        columns.append("\(column.sql) as \(name: name)")
        let least = SQLFragment("min(\(name: name))")
        sorted.append(SortColumn(least, nullable: true, descending: column.isDescending))
      }
      return GroupColumn(sql: "min(\(name: "label" + number))", type: type, order: sorted)
    }
    for (index, key) in keys.enumerated() {
      let number = String(index + 1)
      columns.append("\(key.identity) as \(name: "key" + number)")
      identities.append("\(name: "key" + number)")
      shown.append(add(key.label, key.type, key.order, number))
    }
    var dependents: [ResolvedPath: GroupColumn] = [:]
    for (index, path) in groups.dependents.enumerated() {
      let (value, order) = dependent(path, in: &scope)
      dependents[path] = add(value.sql, value.type, order, String(keys.count + index + 1))
    }
    var pairs = scope.select(columns)
    pairs.isDistinct = true
    var select = Select(
      [],
      from: "pairs",
      where: families(keys).map { family in
        known(family.map { identities[$0] })
      }
    )
    select.with = [("pairs", pairs.sql)]
    return GroupFrame(
      from: select,
      identities: identities,
      count: "count(distinct entity)",
      keys: shown,
      dependents: dependents
    )
  }

  /// What is reached from the row of a key.
  private mutating func dependent(
    _ path: ResolvedPath,
    in scope: inout Scope
  ) -> (value: ColumnValue, order: [SortColumn]) {
    let (alias, isNullable) = joined(path, in: &scope)
    let value = end(path, alias, in: &scope)
    return (value, sortColumns(path, at: alias, nullable: isNullable, in: &scope))
  }

  private func order(_ groups: ResolvedGroups, _ frame: GroupFrame) -> [SQLFragment] {
    var order: [SQLFragment] = []
    var seen: Set<SQLFragment> = []
    func add(_ column: SortColumn, descending: Bool) {
      guard seen.insert(column.sql).inserted else { return }
      let isLast = column.isNullable && !descending
      order.append("\(column.sql)\(descending ? " desc" : isLast ? " nulls last" : "")")
    }
    for key in groups.order {
      for column in frame.column(key.value).order {
        add(column, descending: key.isDescending != column.isDescending)
      }
    }
    for column in frame.keys.flatMap(\.order) { add(column, descending: column.isDescending) }
    return order
  }

  /// The places of the keys whose values come of the same rows; those with one value stand in none.
  private func families(_ keys: [GroupKey]) -> [[Int]] {
    var families: [GroupKey.Family: [Int]] = [:]
    for (index, key) in keys.enumerated() {
      if let family = key.family { families[family, default: []].append(index) }
    }
    return families.values.sorted { $0[0] < $1[0] }
  }

  /// Some of the keys have a value in this row, or the entity has none of them in any.
  private func known(_ keys: [SQLFragment]) -> SQLCondition {
    let known = SQLCondition.any(keys.map { .known($0) })
    let valued = Select(["entity"], from: "pairs", where: [known])
    return .any([known, .membership(of: "entity", nullable: false, in: valued).negated])
  }

  private func distinct(_ columns: [SortColumn]) -> [SortColumn] {
    var seen: Set<SQLFragment> = []
    return columns.filter { seen.insert($0.sql).inserted }
  }
}

extension ResolvedGroups {
  /// What is shown or sorted by that is reached from a key, each once.
  fileprivate var dependents: [ResolvedPath] {
    (items.map(\.value) + order.map(\.value)).compactMap { value in
      if case .dependent(let path) = value { path } else { nil }
    }.unique
  }
}

extension ResolvedItem {
  /// Whether it is one value of many rows.
  fileprivate var isAmount: Bool { if case .aggregate = content { true } else { false } }
}

extension SortColumn {
  /// The same of a group of rows that all have it.
  fileprivate var least: SortColumn {
    SortColumn("min(\(sql))", nullable: true, descending: isDescending)
  }
}
