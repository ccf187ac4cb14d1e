import SQLText

extension QueryCompiler {
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
  private func direct(_ keys: [GroupKey], _ scope: Scope) -> Select {
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
  private func gathered(_ keys: [GroupKey], _ scope: Scope) -> Select {
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
    var select = Select(
      shown + ["count(distinct entity) as count"],
      from: "pairs",
      where: families(keys).map { family in
        known(family.map { identities[$0] })
      }
    )
    select.with = ("pairs", pairs.sql)
    select.group = identities
    select.order = order
    return select
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

  private func term(_ column: SortColumn, _ sql: SQLFragment) -> SQLFragment {
    column.isDescending ? "\(sql) desc" : "\(sql) nulls last"
  }

  private mutating func key(_ item: ResolvedItem, in scope: inout Scope) -> GroupKey {
    let (alias, isNullable) = joined(item.path.relations, in: &scope)
    let path = item.path
    let family = GroupKey.Family(path)
    guard let field = path.field else {
      return GroupKey(
        name: item.name,
        family: family,
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
    case .texts(let table) where table.isRaw:
      return GroupKey(
        name: item.name,
        family: family,
        identity: value,
        label: value,
        type: .text,
        order: [own]
      )
    case .shortText, .role, .personName, .level, .texts, .unitName:
      let column = valueColumn(field)
      return GroupKey(
        name: item.name,
        family: family,
        identity: "\(name: valueAlias).\(name: column + "_folded")",
        label: value,
        type: .text,
        order: [SortColumn("\(name: valueAlias).\(name: column + "_key")", nullable: true)]
      )
    case .party(let organisation, let place):
      return party(item, organisation, place, alias, in: &scope)
    case .plainText, .longText, .articleText, .kind:
      return GroupKey(
        name: item.name,
        family: family,
        identity: value,
        label: value,
        type: .text,
        order: [own]
      )
    case .number, .boolean:
      return GroupKey(
        name: item.name,
        family: family,
        identity: value,
        label: value,
        type: field.type == .number ? .integer : .boolean,
        order: [own]
      )
    case .date:
      return GroupKey(
        name: item.name,
        family: family,
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
  ) -> GroupKey {
    let aliases = partyAliases(organisation, place, alias, in: &scope)
    func either(_ column: String) -> SQLFragment {
      "coalesce(\(aliases.map { "\(name: $0).\(name: column)" }.joined(separator: ", ")))"
    }
    let ids = aliases.map { SQLFragment("\(name: $0).id") }
    let bodies = catalogue[organisation.target]
    return GroupKey(
      name: item.name,
      family: GroupKey.Family(item.path),
      identity: "coalesce('o' || \(ids[0]), 'l' || \(ids[1]))",
      label: either("label"),
      type: .text,
      order: [
        SortColumn(either("label_key"), nullable: true),
        SortColumn("\(name: aliases[1]).identity", nullable: true),
      ] + bodies.order.map { sortColumn($0, bodies, aliases[0], in: &scope) }
    )
  }

  private func valueColumn(_ field: Field) -> String {
    if case .texts(let table) = field.type { table.column } else { field.column }
  }
}
