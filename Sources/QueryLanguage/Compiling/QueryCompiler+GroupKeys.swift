import SQLText

/// The keys of groups.
extension QueryCompiler {
  mutating func key(_ item: ResolvedItem, in scope: inout Scope) -> GroupKey {
    if case .aggregate(let aggregate) = item.content { return amountKey(item, aggregate, scope) }
    let (alias, isNullable) = joined(item.path, in: &scope)
    let path = item.path
    let family = GroupKey.Family(path)
    guard let field = path.field else {
      return GroupKey(
        name: item.name,
        family: family,
        identity: "\(name: alias).id",
        label: path.entity.label(of: alias),
        type: .text,
        order: sortColumns(path, at: alias, nullable: isNullable, in: &scope)
      )
    }
    let valueAlias = valueAlias(field, alias, in: &scope)
    let value: SQLFragment =
      if case .texts(let table) = field.type { table.sql(of: valueAlias) } else {
        field.sql(of: valueAlias)
      }
    switch field.type {
    case .texts(let table) where table.isRaw: return plainKey(item, value, .text)
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
    case .plainText, .longText, .articleText, .kind: return plainKey(item, value, .text)
    case .number: return plainKey(item, value, .integer)
    case .real: return plainKey(item, value, .real)
    case .boolean: return plainKey(item, value, .boolean)
    case .date:
      if case .period(let unit) = item.content {
        return plainKey(item, PeriodExpression.period(unit, of: value), .date)
      }
      let order = sortColumns(path, at: alias, nullable: isNullable, in: &scope)
      return plainKey(item, value, .date, order: order)
    }
  }

  /// A key whose value is what tells groups apart and what is shown, sorted by itself unless an
  /// order is given.
  private func plainKey(
    _ item: ResolvedItem,
    _ value: SQLFragment,
    _ type: ResultType,
    order: [SortColumn]? = nil
  ) -> GroupKey {
    GroupKey(
      name: item.name,
      family: GroupKey.Family(item.path),
      identity: value,
      label: value,
      type: type,
      order: order ?? [SortColumn(value, nullable: true)]
    )
  }

  /// One value of many related rows as a key: the number of statements.
  private mutating func amountKey(
    _ item: ResolvedItem,
    _ aggregate: ResolvedAggregate,
    _ scope: Scope
  ) -> GroupKey {
    let row = Row(start(of: aggregate.path, in: scope))
    let value = value(of: aggregate, from: row)
    return GroupKey(
      name: item.name,
      family: nil,
      identity: value.sql,
      label: value.sql,
      type: value.type,
      order: sortColumns(of: aggregate, from: row)
    )
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
