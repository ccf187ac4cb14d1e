import SQLText

extension QueryCompiler {
  /// What a query asks for, then the order of the entity or of the relation, so that ties never
  /// depend on how the rows came in.
  mutating func order(
    _ keys: [ResolvedOrder],
    of rows: NamedRows? = nil,
    default terms: [OrderTerm]? = nil,
    in scope: inout Scope
  ) -> [SQLFragment] {
    var order: [SQLFragment] = []
    var columns: Set<SQLFragment> = []
    func add(_ column: SQLFragment, descending: Bool, _ nullable: Bool) {
      guard columns.insert(column).inserted else { return }
      order.append(
        descending ? "\(column) desc" : nullable ? "\(column) nulls last" : column
      )
    }
    for key in keys {
      let sorted: [SortColumn] =
        switch key.key {
        case .path(let path): sortColumns(path, in: &scope)
        case .period(let unit, let path):
          [periodColumn(unit, path, in: &scope)]
        case .aggregate(let aggregate):
          sortColumns(of: aggregate, from: Row(start(of: aggregate.path, in: scope)))
        case .relevance(let relevance): [rank(relevance, in: &scope)]
        }
      for column in sorted {
        add(column.sql, descending: key.isDescending != column.isDescending, column.isNullable)
      }
    }
    for term in terms ?? scope.entity.order {
      let column = sortColumn(term, scope.entity, scope.alias, in: &scope)
      add(column.sql, descending: column.isDescending, column.isNullable)
    }
    for row in rows?.rows ?? [] where rows?.shown.contains(row.name) == true {
      guard let alias = conditions.named[row.name]?.alias else { continue }
      for term in row.entity.order {
        let column = sortColumn(term, row.entity, alias, in: &scope)
        add(column.sql, descending: column.isDescending, column.isNullable)
      }
    }
    return order
  }

  private mutating func periodColumn(
    _ unit: RelativeDate.Unit,
    _ path: ResolvedPath,
    in scope: inout Scope
  ) -> SortColumn {
    let (alias, _) = joined(path, in: &scope)
    let date = end(path, alias, in: &scope).sql
    return SortColumn(PeriodExpression.period(unit, of: date), nullable: true)
  }

  /// The columns that a value is sorted by.
  mutating func sortColumns(
    _ path: ResolvedPath,
    in scope: inout Scope
  ) -> [SortColumn] {
    var alias = start(of: path, in: scope)
    var isNullable = false
    for relation in path.relations {
      guard case .reference(let column, let isOptional) = relation.link else { continue }
      alias = scope.join(
        relation,
        column: column,
        to: catalogue[relation.target],
        from: alias,
        &conditions.aliases
      )
      isNullable = isNullable || isOptional
    }
    return sortColumns(path, at: alias, nullable: isNullable, in: &scope)
  }

  /// The columns that what stands at the end of a path is sorted by, in the row of `alias`.
  mutating func sortColumns(
    _ path: ResolvedPath,
    at alias: String,
    nullable: Bool,
    in scope: inout Scope
  ) -> [SortColumn] {
    guard let field = path.field else {
      let key = path.entity.label.keyColumn.map { SQLFragment("\(name: alias).\(name: $0)") }
      return [SortColumn(key ?? path.entity.label(of: alias), nullable: nullable)]
        + path.entity.order.map { sortColumn($0, path.entity, alias, in: &scope) }
    }
    let isNullable = nullable || field.isOptional
    func own(_ suffix: String) -> SortColumn {
      let column: SQLFragment =
        suffix.isEmpty
        ? field.sql(of: alias) : "\(name: alias).\(name: field.column + suffix)"
      return SortColumn(column, nullable: isNullable)
    }
    switch field.type {
    case .texts(let table) where table.isRaw:
      return [SortColumn(table.sql(of: alias), nullable: isNullable)]
    case .shortText, .role, .personName, .level, .unitName, .texts: return [own("_key")]
    case .date: return [own("_from"), own("_to")]
    case .plainText, .longText, .articleText, .number, .real, .boolean, .kind: return [own("")]
    case .party(let organisation, let place):
      let keys = partyAliases(organisation, place, alias, in: &scope)
        .map { SQLFragment("\(name: $0).label_key") }
      return [SortColumn("coalesce(\(keys.joined(separator: ", ")))", nullable: true)]
    }
  }

  /// A term of an entity's own order, from the row of `alias`.
  mutating func sortColumn(
    _ term: OrderTerm,
    _ entity: Entity,
    _ alias: String,
    in scope: inout Scope
  ) -> SortColumn {
    var alias = alias
    var entity = entity
    var isNullable = false
    for name in term.path {
      guard let relation = entity.relation(name),
        case .reference(let column, let isOptional) = relation.link
      else { preconditionFailure("\(entity.id) is not sorted through \(name)") }
      entity = catalogue[relation.target]
      alias = scope.join(
        relation,
        column: column,
        to: entity,
        from: alias,
        &conditions.aliases
      )
      isNullable = isNullable || isOptional
    }
    return SortColumn(
      "\(name: alias).\(name: term.column)",
      nullable: isNullable,
      descending: term.isDescending
    )
  }
}
