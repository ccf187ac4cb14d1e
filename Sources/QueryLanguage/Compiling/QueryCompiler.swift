import SQLText

/// The state of compiling one query: the catalogue, and the aliases that are taken.
struct QueryCompiler {
  var conditions: ConditionCompiler

  var catalogue: Catalogue { conditions.catalogue }

  init(catalogue: Catalogue) {
    conditions = ConditionCompiler(catalogue: catalogue)
  }

  init(conditions: ConditionCompiler) { self.conditions = conditions }

  mutating func rows(_ query: ResolvedQuery, _ items: [ResolvedItem]) -> CompiledQuery {
    var scope = root(query)
    let walkedOrder = walkedOrder(of: query, in: &scope)
    let columns = items.map { (item: $0, value: value(of: $0, in: &scope)) }
    var select = scope.select(columns.map { "\($0.value.sql) as \(column: $0.item.name)" })
    select.order = walkedOrder ?? order(query.order, of: query.rows, in: &scope)
    select.joins = scope.joins
    select.limit = query.limit
    select.offset = query.offset
    let rest = select.rest
    let statement = SQLStatement(
      sql: select.head + rest,
      columns: columns.map { ResultColumn(name: $0.item.name, type: $0.value.type) }
    )
    var tracked = statement
    select.columns.append("\(name: scope.alias).id")
    tracked.sql = select.head + rest
    tracked.origin = query.entity.table
    return CompiledQuery(
      statement: statement,
      tracked: tracked,
      rowKind: query.rows?.shown.isEmpty == false ? .choice : .entity(query.entity),
      limit: query.limit,
      resolved: query,
      catalogue: catalogue
    )
  }

  mutating func count(_ query: ResolvedQuery) -> CompiledQuery {
    var select = counted(query)
    let columns = [ResultColumn(name: "count", type: .integer)]
    select.limit = query.limit
    select.offset = query.offset
    let statement = SQLStatement(sql: select.sql, columns: columns)
    return CompiledQuery(
      statement: statement,
      tracked: statement,
      rowKind: .number,
      limit: query.limit,
      resolved: query,
      catalogue: catalogue
    )
  }

  /// The rows that the query chooses, before anything is shown of them.
  mutating func root(_ query: ResolvedQuery) -> Scope {
    var scope = Scope(query.entity, alias: conditions.aliases.next(query.entity.alias))
    if let filter = query.entity.filter {
      scope.conditions.append(
        SQLCondition("\(name: scope.alias).\(name: filter) = 1", nullable: false)
      )
    }
    if let condition = query.condition {
      scope.conditions.append(conditions.condition(condition, of: Row(scope.alias)))
    }
    if let rows = query.rows { addNamedRows(rows, to: &scope) }
    return scope
  }

  /// How many rows a query has without its limit.
  mutating func total(_ query: ResolvedQuery) -> SQLFragment {
    switch query.result {
    case .rows: counted(query).sql
    case .count: "select 1 as count"
    case .groups(let groups): total(query, groups)
    }
  }

  private mutating func counted(_ query: ResolvedQuery) -> Select {
    var whole = query
    // One number speaks of entities; rows of the result speak of what they show.
    if query.result == .count { whole.rows?.shown = [] }
    return root(whole).select(["count(*) as count"])
  }
}
