import SQLText

/// The aggregates of groups.
extension QueryCompiler {
  mutating func addAggregates(
    _ groups: ResolvedGroups,
    _ query: ResolvedQuery,
    _ scope: Scope,
    isMany: Bool,
    to frame: inout GroupFrame
  ) {
    let places = groups.aggregates.indices
    let tables = places.filter {
      !groups.aggregates[$0].isInline || isMany && !groups.aggregates[$0].isCounted
    }
    if !tables.isEmpty {
      var members = frame.from
      members.with = []
      members.columns = ["entity"] + frame.identities
      members.isDistinct = true
      frame.from.with.append(("members", members.sql))
    }
    for place in places {
      let aggregate = groups.aggregates[place]
      guard tables.contains(place) else {
        let row = isMany ? Row(id: "entity", nullable: false) : Row(scope.alias)
        let sql = inline(aggregate, query, frame, row, isMany: isMany)
        let type = amountType(aggregate, nil)
        let isNullable = aggregate.function != .count
        let order = [SortColumn(sql, nullable: isNullable)]
        frame.aggregates.append(GroupColumn(sql: sql, type: type, order: order))
        continue
      }
      addTable(aggregate, place, query.entity, to: &frame)
    }
  }

  /// An aggregate of the rows of a group themselves.
  private mutating func inline(
    _ aggregate: ResolvedAggregate,
    _ query: ResolvedQuery,
    _ frame: GroupFrame,
    _ row: Row,
    isMany: Bool
  ) -> SQLFragment {
    var tests: [SQLCondition] = []
    if let field = aggregate.path.field {
      tests.append(inlineCondition(.field(field, .known), aggregate, row, isMany: isMany))
    }
    if let condition = aggregate.condition {
      tests.append(inlineCondition(condition, aggregate, row, isMany: isMany))
    }
    let condition = SQLCondition.all(tests)
    let isAll = tests.isEmpty || condition.sql == "1"
    let counted: SQLFragment =
      isAll
      ? frame.count
      : isMany
        ? "count(distinct case when \(condition.sql) then entity end)"
        : "count(*) filter (where \(condition.sql))"
    switch aggregate.function {
    case .count: return counted
    case .share:
      // A group that holds nothing has no share.
      let whole: SQLFragment =
        aggregate.condition == nil ? total(of: query).inBrackets : frame.count
      return "\(counted) * 1.0 / nullif(\(whole), 0)"
    case .sum, .avg, .min, .max:
      guard let field = aggregate.path.field else { return "null" }
      let value = folded(aggregate, field.sql(of: row.alias))
      return aggregate.condition == nil ? value : "\(value) filter (where \(condition.sql))"
    case .first, .last, .year, .month, .week, .day:
      preconditionFailure("\(aggregate.name) is no number")
    }
  }

  private mutating func inlineCondition(
    _ test: RowTest,
    _ aggregate: ResolvedAggregate,
    _ row: Row,
    isMany: Bool
  ) -> SQLCondition {
    guard isMany, test.readsRow else { return conditions.condition(test, of: row) }
    return conditions.among(aggregate.path.entity, test, row)
  }

  /// How many rows the query finds, whatever groups they stand in.
  private func total(of query: ResolvedQuery) -> Select {
    var fresh = QueryCompiler(catalogue: catalogue)
    var query = query
    query.rows?.shown = []
    return fresh.root(query).select(["count(*)"])
  }

  /// A table of the values that an aggregate has in each group, from the rows that the group's
  /// entities lead to, each once.
  private mutating func addTable(
    _ aggregate: ResolvedAggregate,
    _ place: Int,
    _ entity: Entity,
    to frame: inout GroupFrame
  ) {
    let outer = conditions.aliases
    defer { conditions.aliases = outer }
    let table = "value\(place + 1)"
    let root = conditions.aliases.next(entity.alias)
    var scope = Scope(entity, alias: root)
    let (alias, isNullable) = joined(aggregate.path, in: &scope)
    var source = RowSource(
      from: "members",
      joins: ["join \(name: entity.table) \(name: root) on \(name: root).id = members.entity"],
      conditions: isNullable ? [.known("\(name: alias).id")] : [],
      scope: scope,
      alias: alias,
      isUnique: false
    )
    finish(&source, aggregate)
    let keys = frame.identities.indices.map { SQLFragment("\(name: "key\($0 + 1)")") }
    let ends = frame.identities.indices.map { SQLFragment("\(name: "at\($0 + 1)")") }
    let values =
      aggregate.isAmount
      ? amounts(aggregate, source, table, keys, ends)
      : choices(aggregate, &source, table, keys, ends)
    if !aggregate.isAmount { frame.chosen[place] = "min(\(name: table).row)" }
    frame.from.with.append(("\(name: table)", values.rows.sql))
    let ties = zip(ends, keys).map { end, key in
      SQLFragment("\(name: table).\(end) is \(key)")
    }
    frame.from.joins.append(
      "left join \(name: table) on \(ties.isEmpty ? "1" : ties.joined(separator: " and "))"
    )
    frame.aggregates.append(values.column)
  }

  /// One amount for each group, of the values that its entities lead to.
  private func amounts(
    _ aggregate: ResolvedAggregate,
    _ source: RowSource,
    _ table: String,
    _ keys: [SQLFragment],
    _ ends: [SQLFragment]
  ) -> (rows: Select, column: GroupColumn) {
    var rows = Select(
      ends + ["\(folded(aggregate, "value")) as value"],
      from: distinct(source, keys: named(keys, ends)).inBrackets
    )
    rows.group = ends
    let isCount = aggregate.function == .count
    let value = "min(\(name: table).value)" as SQLFragment
    let sql = isCount ? "ifnull(\(value), 0)" : value
    let order = [SortColumn(sql, nullable: !isCount)]
    return (rows, GroupColumn(sql: sql, type: amountType(aggregate, source), order: order))
  }

  /// One row for each group, the first or the last of those that its entities lead to.
  private mutating func choices(
    _ aggregate: ResolvedAggregate,
    _ source: inout RowSource,
    _ table: String,
    _ keys: [SQLFragment],
    _ ends: [SQLFragment]
  ) -> (rows: Select, column: GroupColumn) {
    let sorted = valueOrder(aggregate, &source)
    let order = choice(aggregate, &source).joined(separator: ", ")
    let window: SQLFragment =
      keys.isEmpty
      ? "order by \(order)" : "partition by \(keys.joined(separator: ", ")) order by \(order)"
    let sorts = sorted.enumerated().map { index, sort in
      SQLFragment("\(sort.sql) as \(name: "sort\(index + 1)")")
    }
    let ranked = source.select(
      named(keys, ends) + [
        "\(name: source.alias).id as row", "\(source.value?.sql ?? "null") as value",
      ] + sorts + ["row_number() over (\(window)) as place"]
    )
    let rows = Select(
      ["*"],
      from: ranked.inBrackets,
      where: [SQLCondition("place = 1", nullable: false)]
    )
    let columns = sorted.enumerated().map { index, sort in
      SortColumn(
        "min(\(name: table).\(name: "sort\(index + 1)"))",
        nullable: true,
        descending: sort.isDescending
      )
    }
    let type = source.value?.type ?? .text
    return (
      rows, GroupColumn(sql: "min(\(name: table).value)", type: type, order: columns)
    )
  }

  private func named(_ keys: [SQLFragment], _ ends: [SQLFragment]) -> [SQLFragment] {
    zip(keys, ends).map { "\($0) as \($1)" }
  }

  // MARK: having

  mutating func condition(
    _ test: GroupTest,
    _ groups: ResolvedGroups,
    _ frame: GroupFrame
  ) -> SQLCondition {
    switch test {
    case .all(let tests): return .all(tests.map { condition($0, groups, frame) })
    case .any(let tests): return .any(tests.map { condition($0, groups, frame) })
    case .not(let inner): return condition(inner, groups, frame).negated
    case .amount(let index, let test):
      let isNullable = groups.aggregates[index].function != .count
      return conditions.number(test, frame.aggregates[index].sql, nullable: isNullable)
    case .chosen(let index, let test):
      let row = frame.chosen[index] ?? "null"
      return conditions.among(
        groups.aggregates[index].path.entity,
        test,
        Row(id: row, nullable: true)
      )
    case .known(let index): return .known(frame.aggregates[index].sql)
    }
  }
}

extension ResolvedAggregate {
  /// Whether it is made of the rows of the group themselves and is no choice of one.
  var isInline: Bool {
    path.relations.isEmpty && isAmount && path.field?.isManyValued != true
  }

  /// Whether it only counts rows of the group, however often each stands there.
  var isCounted: Bool { function == .count || function == .share }
}
