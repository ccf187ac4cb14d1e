import SQLText

/// One value of the rows that a row leads to, as a subquery of its own.
extension QueryCompiler {
  mutating func value(of aggregate: ResolvedAggregate, from row: Row) -> ColumnValue {
    let outer = conditions.aliases
    defer { conditions.aliases = outer }
    var source = related(aggregate, from: row)
    guard aggregate.isAmount else {
      let value = chosen(aggregate, &source) { source, _ in
        [source.value?.sql ?? "null"]
      }
      return ColumnValue(sql: value.inBrackets, type: source.value?.type ?? .text)
    }
    let type = amountType(aggregate, source)
    if source.isUnique {
      let value = source.value?.sql ?? "1"
      return ColumnValue(
        sql: source.select([folded(aggregate, value)]).inBrackets,
        type: type
      )
    }
    let rows = distinct(source, keys: [])
    let sum = Select([folded(aggregate, "value")], from: rows.inBrackets)
    return ColumnValue(sql: sum.inBrackets, type: type)
  }

  /// What the value is sorted by.
  mutating func sortColumns(
    of aggregate: ResolvedAggregate,
    from row: Row
  ) -> [SortColumn] {
    guard !aggregate.isAmount else {
      let isNullable = aggregate.function != .count
      return [SortColumn(value(of: aggregate, from: row).sql, nullable: isNullable)]
    }
    let outer = conditions.aliases
    defer { conditions.aliases = outer }
    var source = related(aggregate, from: row)
    let columns = valueOrder(aggregate, &source)
    return columns.map { column in
      var source = source
      let sorted = chosen(aggregate, &source) { _, _ in [column.sql] }
      return SortColumn(sorted.inBrackets, nullable: true, descending: column.isDescending)
    }
  }

  /// The `id` of the row that a function chooses.
  mutating func chosenRow(_ aggregate: ResolvedAggregate, from row: Row) -> SQLFragment {
    let outer = conditions.aliases
    defer { conditions.aliases = outer }
    var source = related(aggregate, from: row)
    return chosen(aggregate, &source) { source, _ in ["\(name: source.alias).id"] }.inBrackets
  }

  // MARK: parts

  private mutating func chosen(
    _ aggregate: ResolvedAggregate,
    _ source: inout RowSource,
    _ columns: (RowSource, Void) -> [SQLFragment]
  ) -> Select {
    let order = choice(aggregate, &source)
    var select = source.select(columns(source, ()))
    select.order = order
    select.limit = 1
    return select
  }

  /// The order in which the row that is chosen stands first.
  mutating func choice(_ aggregate: ResolvedAggregate, _ source: inout RowSource) -> [SQLFragment] {
    let isBackward = aggregate.function == .last || aggregate.function == .max
    let columns: [SortColumn]
    switch aggregate.function {
    case .min, .max:
      // Values that sort alike may be spelt differently, and their rows differ.
      let isDate = aggregate.path.field?.type == .date
      columns = valueOrder(aggregate, &source) + (isDate ? [] : timeline(aggregate, &source))
    case .first, .last, .count, .sum, .avg, .share, .year, .month, .week, .day:
      columns = timeline(aggregate, &source)
    }
    return columns.map { column in
      let isDescending = column.isDescending != isBackward
      let sign: SQLFragment = isDescending ? " desc" : ""
      return column.isNullable ? "\(column.sql)\(sign) nulls last" : "\(column.sql)\(sign)"
    }
  }

  /// By time; the values of one row stand in their own order.
  private mutating func timeline(
    _ aggregate: ResolvedAggregate,
    _ source: inout RowSource
  ) -> [SortColumn] {
    let entity = aggregate.path.entity
    var columns: [SortColumn] = []
    for term in entity.timeline {
      let column = sortColumn(term, entity, source.alias, in: &source.scope)
      let isOptional = entity.field(String(term.column.dropLast(5)))?.isOptional == true
      let mayMiss = column.isNullable || isOptional || term.column == "published_from"
      columns.append(SortColumn(column.sql, nullable: mayMiss, descending: column.isDescending))
    }
    if case .texts(let table) = aggregate.path.field?.type, let field = aggregate.path.field {
      let alias = valueAlias(field, source.alias, in: &source.scope)
      columns += table.order.map {
        SortColumn(
          "\(name: alias).\(name: $0.column)",
          nullable: false,
          descending: $0.isDescending
        )
      }
    }
    return columns
  }

  mutating func valueOrder(
    _ aggregate: ResolvedAggregate,
    _ source: inout RowSource
  ) -> [SortColumn] {
    var alias = source.alias
    if let field = aggregate.path.field { alias = valueAlias(field, alias, in: &source.scope) }
    var path = aggregate.path
    if case .texts(let table) = path.field?.type {
      path.field?.column = table.column
    }
    return sortColumns(path, at: alias, nullable: true, in: &source.scope)
  }

  /// The rows at the end of the path of an aggregate, from one row.
  private mutating func related(_ aggregate: ResolvedAggregate, from row: Row) -> RowSource {
    var source: RowSource?
    var at = row
    let path = aggregate.path
    for relation in path.relations {
      let target = catalogue[relation.target]
      let alias = conditions.aliases.next(target.alias)
      let (join, condition) = link(relation, from: at, to: alias, canJoin: source == nil)
      let table = SQLFragment("\(name: target.table) \(name: alias)")
      if source == nil {
        source = RowSource(
          from: table,
          scope: Scope(target, alias: alias),
          alias: alias,
          isUnique: true
        )
      } else {
        source?.joins.append("join \(table)")
      }
      source?.joins += join.map { [$0] } ?? []
      source?.conditions.append(condition)
      source?.alias = alias
      at = Row(alias)
    }
    let own = path.entity
    var whole: RowSource
    if let source {
      whole = source
      whole.scope = Scope(own, alias: source.alias)
    } else {
      let alias = conditions.aliases.next(own.alias)
      whole = RowSource(
        from: "\(name: own.table) \(name: alias)",
        conditions: [SQLCondition("\(name: alias).id = \(row.id)", nullable: false)],
        scope: Scope(own, alias: alias),
        alias: alias,
        isUnique: true
      )
    }
    whole.isUnique = !path.relations.dropLast().contains(where: \.isToMany)
    finish(&whole, aggregate)
    return whole
  }

  /// Adds what is asked of the rows and the value that is taken of each.
  mutating func finish(_ source: inout RowSource, _ aggregate: ResolvedAggregate) {
    let path = aggregate.path
    let row = Row(source.alias)
    var tests: [SQLCondition] = []
    if let field = path.field {
      if case .texts(let table) = field.type {
        let alias = valueAlias(field, source.alias, in: &source.scope)
        let column = table.sql(of: alias)
        source.value = ColumnValue(sql: column, type: .text)
        tests.append(.known(column))
      } else {
        source.value = end(path, source.alias, in: &source.scope)
        tests.append(conditions.condition(.field(field, .known), of: row))
      }
    } else if !aggregate.isAmount {
      source.value = end(path, source.alias, in: &source.scope)
    }
    let condition = aggregate.condition.map { conditions.condition($0, of: row) }
    if aggregate.function == .share {
      let holds = condition ?? .always
      source.value = ColumnValue(sql: "case when \(holds.sql) then 1 else 0 end", type: .integer)
    } else if let condition {
      tests.append(condition)
    }
    source.conditions += tests
  }

  /// Each row, or each value of it, once.
  func distinct(_ source: RowSource, keys: [SQLFragment]) -> Select {
    var columns = keys + ["\(name: source.alias).id as id"]
    if let value = source.value { columns.append("\(value.sql) as value") }
    var rows = source.select(columns)
    rows.isDistinct = true
    return rows
  }

  /// The function in SQL.
  func folded(_ aggregate: ResolvedAggregate, _ value: SQLFragment) -> SQLFragment {
    switch aggregate.function {
    case .count: "count(*)"
    case .sum: "sum(\(value))"
    case .avg, .share: "avg(\(value))"
    case .min: "min(\(value))"
    case .max: "max(\(value))"
    case .first, .last, .year, .month, .week, .day:
      preconditionFailure("\(aggregate.name) is no number")
    }
  }

  func amountType(_ aggregate: ResolvedAggregate, _ source: RowSource?) -> ResultType {
    switch aggregate.function {
    case .avg, .share: .real
    case .count: .integer
    case .sum, .min, .max: aggregate.path.field?.type == .real ? .real : .integer
    case .first, .last, .year, .month, .week, .day: source?.value?.type ?? .text
    }
  }
}
