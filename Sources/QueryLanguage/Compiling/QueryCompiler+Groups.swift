import SQLText

extension QueryCompiler {
  /// A key of groups: what tells them apart, what is shown, and what they are sorted by.
  private struct Key {
    var name: String
    var identity: SQLFragment
    var label: SQLFragment
    var type: ResultType
    var order: [SortColumn]
  }

  mutating func groups(_ query: ResolvedQuery, _ items: [ResolvedItem]) -> CompiledQuery {
    var scope = root(query)
    let keys = items.map { key($0, in: &scope) }
    let isMany = items.contains { $0.path.isManyValued }
    var select = isMany ? gathered(keys, scope) : direct(keys, scope)
    let columns =
      keys.map { ResultColumn(name: $0.name, type: $0.type) }
      + [ResultColumn(name: "count", type: .integer)]
    var bare = select
    bare.columns = ["1"]
    bare.order = []
    let total = SQLStatement(
      sql: Select(["count(*) as count"], from: bare.inBrackets).sql,
      columns: [ResultColumn(name: "count", type: .integer)]
    )
    select.limit = query.limit
    select.offset = query.offset
    let statement = SQLStatement(sql: select.sql, columns: columns)
    return CompiledQuery(
      statement: statement,
      tracked: statement,
      total: total,
      rowKind: .group,
      limit: query.limit
    )
  }

  /// Each row stands in one group.
  private func direct(_ keys: [Key], _ scope: Scope) -> Select {
    var select = scope.select(
      keys.map { "min(\($0.label)) as \(column: $0.name)" } + ["count(*) as count"]
    )
    select.group = keys.map(\.identity)
    select.order =
      ["count(*) desc"] + distinct(keys.flatMap(\.order)).map { term($0, "min(\($0.sql))") }
    return select
  }

  /// A row stands once in each of its groups, and only where it has no value at all in the one
  /// without a value.
  private func gathered(_ keys: [Key], _ scope: Scope) -> Select {
    var columns: [SQLFragment] = ["\(name: scope.alias).id as entity"]
    var shown: [SQLFragment] = []
    var identities: [SQLFragment] = []
    var order: [SQLFragment] = ["count(distinct entity) desc"]
    for (index, key) in keys.enumerated() {
      let number = String(index + 1)
      columns.append("\(key.identity) as \(name: "key" + number)")
      columns.append("\(key.label) as \(name: "label" + number)")
      shown.append("min(\(name: "label" + number)) as \(column: key.name)")
      identities.append("\(name: "key" + number)")
      for (place, column) in distinct(key.order).enumerated() {
        let name = "order\(number)_\(place + 1)"
        columns.append("\(column.sql) as \(name: name)")
        order.append(term(column, "min(\(name: name))"))
      }
    }
    var pairs = scope.select(columns)
    pairs.isDistinct = true
    let known = identities.map { SQLFragment("\($0) is not null") }.joined(separator: " or ")
    let valued = Select(
      ["entity"],
      from: "pairs",
      where: [SQLCondition(known, .comparison, nullable: false)]
    )
    var select = Select(
      shown + ["count(distinct entity) as count"],
      from: "pairs",
      where: [
        SQLCondition("\(known) or entity not in \(valued.inBrackets)", .comparison, nullable: false)
      ]
    )
    select.with = ("pairs", pairs.sql)
    select.group = identities
    select.order = order
    return select
  }

  private func distinct(_ columns: [SortColumn]) -> [SortColumn] {
    var seen: Set<SQLFragment> = []
    return columns.filter { seen.insert($0.sql).inserted }
  }

  private func term(_ column: SortColumn, _ sql: SQLFragment) -> SQLFragment {
    column.isDescending ? "\(sql) desc" : "\(sql) nulls last"
  }

  private mutating func key(_ item: ResolvedItem, in scope: inout Scope) -> Key {
    let (alias, isNullable) = joined(item.path.relations, in: &scope)
    let path = item.path
    guard let field = path.field else {
      return Key(
        name: item.name,
        identity: "\(name: alias).id",
        label: "\(name: alias).\(name: path.entity.label.column)",
        type: .text,
        order: sortColumns(path, at: alias, nullable: isNullable, in: &scope)
      )
    }
    let valueAlias = valueAlias(field, alias, in: &scope)
    let value = "\(name: valueAlias).\(name: valueColumn(field))" as SQLFragment
    let own = SortColumn(value, nullable: true)
    switch field.type {
    case .shortText, .role, .personName, .level, .texts, .unitName:
      let column = valueColumn(field)
      return Key(
        name: item.name,
        identity: "\(name: valueAlias).\(name: column + "_folded")",
        label: value,
        type: .text,
        order: [SortColumn("\(name: valueAlias).\(name: column + "_key")", nullable: true)]
      )
    case .party(let organisation, let place):
      return party(item, organisation, place, alias, in: &scope)
    case .plainText, .longText, .articleText, .kind:
      return Key(name: item.name, identity: value, label: value, type: .text, order: [own])
    case .number, .boolean:
      let type = field.type == .number ? ResultType.integer : .boolean
      return Key(name: item.name, identity: value, label: value, type: type, order: [own])
    case .date:
      return Key(
        name: item.name,
        identity: value,
        label: value,
        type: .date,
        order: sortColumns(path, at: alias, nullable: isNullable, in: &scope)
      )
    }
  }

  private mutating func party(
    _ item: ResolvedItem,
    _ organisation: Relation,
    _ place: Relation,
    _ alias: String,
    in scope: inout Scope
  ) -> Key {
    let aliases = partyAliases(organisation, place, alias, in: &scope)
    func either(_ column: String) -> SQLFragment {
      "coalesce(\(aliases.map { "\(name: $0).\(name: column)" }.joined(separator: ", ")))"
    }
    let ids = aliases.map { SQLFragment("\(name: $0).id") }
    return Key(
      name: item.name,
      identity: "coalesce('o' || \(ids[0]), 'l' || \(ids[1]))",
      label: either("label"),
      type: .text,
      order: [
        SortColumn(either("label_key"), nullable: true),
        SortColumn("\(name: aliases[1]).identity", nullable: true),
      ]
    )
  }

  private func valueColumn(_ field: Field) -> String {
    if case .texts(let table) = field.type { table.column } else { field.column }
  }

  /// The alias of the row that holds the value: its own table for a many-valued text.
  private mutating func valueAlias(
    _ field: Field,
    _ alias: String,
    in scope: inout Scope
  ) -> String {
    guard case .texts(let table) = field.type else { return alias }
    let relation = Relation(
      field.name,
      to: scope.entity.id,
      .children(column: table.owner, optional: false),
      doc: field.doc
    )
    if let known = scope.alias(of: relation, from: alias) { return known }
    let value = conditions.aliases.next("v")
    scope.joinMany(
      relation,
      from: alias,
      as: value,
      ["left join \(name: table.table) \(name: value) on \(name: value).\(name: table.owner) = \(name: alias).id"]
    )
    return value
  }

  /// The alias at the end of relations, each joined once; several rows come of those to many.
  private mutating func joined(
    _ relations: [Relation],
    in scope: inout Scope
  ) -> (alias: String, nullable: Bool) {
    var alias = scope.alias
    var isNullable = false
    for relation in relations {
      let target = catalogue[relation.target]
      switch relation.link {
      case .reference(let column, let isOptional):
        isNullable = isNullable || isOptional
        alias = scope.join(
          relation,
          column: column,
          to: target,
          from: alias,
          &conditions.aliases
        )
      case .children, .through:
        isNullable = true
        alias = joinedMany(relation, target, from: alias, in: &scope)
      }
    }
    return (alias, isNullable)
  }

  private mutating func joinedMany(
    _ relation: Relation,
    _ target: Entity,
    from: String,
    in scope: inout Scope
  ) -> String {
    if let known = scope.alias(of: relation, from: from) { return known }
    let alias = conditions.aliases.next(target.alias)
    let table = SQLFragment("left join \(name: target.table) \(name: alias)")
    switch relation.link {
    case .reference(let column, _):
      scope.joinMany(
        relation,
        from: from,
        as: alias,
        ["\(table) on \(name: alias).id = \(name: from).\(name: column)"]
      )
    case .children(let column, _):
      scope.joinMany(
        relation,
        from: from,
        as: alias,
        ["\(table) on \(name: alias).\(name: column) = \(name: from).id"]
      )
    case .through(let through):
      let tie = conditions.aliases.next("k")
      var select = Select(
        ["\(.trusted(through.from)) as source", "\(.trusted(through.to)) as target"],
        from: .trusted(through.source)
      )
      select.isDistinct = !through.isUnique
      if let condition = through.condition {
        select.conditions.append(SQLCondition(.trusted(condition), .and, nullable: false))
      }
      scope.joinMany(
        relation,
        from: from,
        as: alias,
        [
          "left join \(select.inBrackets) \(name: tie) on \(name: tie).source = \(name: from).id",
          "\(table) on \(name: alias).\(name: through.targetColumn) = \(name: tie).target",
        ]
      )
    }
    return alias
  }
}
