import SQLText

extension QueryCompiler {
  mutating func value(of item: ResolvedItem, in scope: inout Scope) -> ColumnValue {
    if case .aggregate(let aggregate) = item.content {
      return value(of: aggregate, from: Row(start(of: aggregate.path, in: scope)))
    }
    let start = start(of: item.path, in: scope)
    if item.path.relations.isEmpty, case .shape(let shape) = item.content {
      return single(item, shape, item.path.entity, from: "\(name: start).id")
    }
    return value(item, item.path.relations[...], start, in: &scope)
  }

  /// `relations`: what is still to be walked from the row of `alias`.
  private mutating func value(
    _ item: ResolvedItem,
    _ relations: ArraySlice<Relation>,
    _ alias: String,
    in scope: inout Scope
  ) -> ColumnValue {
    guard let first = relations.first else {
      switch item.content {
      case .value, .aggregate: return end(item.path, alias, in: &scope)
      case .period(let unit):
        let date = end(item.path, alias, in: &scope)
        return ColumnValue(sql: PeriodExpression.period(unit, of: date.sql), type: date.type)
      case .shape(let shape): return object(shape, in: &scope)
      }
    }
    let rest = relations.dropFirst()
    let target = catalogue[first.target]
    switch first.link {
    case .reference(let column, _):
      if rest.isEmpty, case .shape(let shape) = item.content {
        return single(item, shape, target, from: "\(name: alias).\(name: column)")
      }
      let next = scope.join(
        first,
        column: column,
        to: target,
        from: alias,
        &conditions.aliases
      )
      return value(item, rest, next, in: &scope)
    case .children, .through:
      return array(item, first, rest, from: alias)
    }
  }

  /// What stands at the end of a path, in the row of `alias`.
  mutating func end(
    _ path: ResolvedPath,
    _ alias: String,
    in scope: inout Scope
  ) -> ColumnValue {
    guard let field = path.field else {
      return ColumnValue(sql: path.entity.label(of: alias), type: .text)
    }
    let column = field.sql(of: alias)
    switch field.type {
    case .texts(let table): return texts(table, of: alias)
    case .articleText: return articleText(of: alias)
    case .party(let organisation, let place):
      let labels = partyAliases(organisation, place, alias, in: &scope)
        .map { SQLFragment("\(name: $0).label") }
      return ColumnValue(sql: "coalesce(\(labels.joined(separator: ", ")))", type: .text)
    case .number: return ColumnValue(sql: column, type: .integer)
    case .real: return ColumnValue(sql: column, type: .real)
    case .date: return ColumnValue(sql: column, type: .date)
    case .boolean: return ColumnValue(sql: column, type: .boolean)
    case .shortText, .role, .personName, .longText, .plainText, .unitName, .kind, .level:
      return ColumnValue(sql: column, type: .text)
    }
  }

  /// The rows of an organisation and of a place, one of which a party is.
  mutating func partyAliases(
    _ organisation: Relation,
    _ place: Relation,
    _ alias: String,
    in scope: inout Scope
  ) -> [String] {
    [organisation, place].compactMap { relation in
      guard case .reference(let column, _) = relation.link else { return nil }
      return scope.join(
        relation,
        column: column,
        to: catalogue[relation.target],
        from: alias,
        &conditions.aliases
      )
    }
  }

  /// The row of a scope as an object.
  private mutating func object(_ shape: ResolvedShape, in scope: inout Scope) -> ColumnValue {
    var parts: [SQLFragment] = []
    var columns: [ResultColumn] = []
    for item in shape.items {
      let value = value(of: item, in: &scope)
      parts.append("\(binding: .text(item.name)), \(value.inJSON(value.sql).indented)")
      columns.append(ResultColumn(name: item.name, type: value.type))
    }
    return ColumnValue(
      sql: "json_object(\(parts.joined(separator: ",\n  ")))",
      type: .object(columns)
    )
  }

  /// The related row as an object, or nothing.
  private mutating func single(
    _ item: ResolvedItem,
    _ shape: ResolvedShape,
    _ target: Entity,
    from column: SQLFragment
  ) -> ColumnValue {
    let outer = conditions.aliases
    defer { conditions.aliases = outer }
    var scope = Scope(target, alias: conditions.aliases.next(target.alias))
    scope.conditions.append(SQLCondition("\(name: scope.alias).id = \(column)", nullable: false))
    let value = object(shape, in: &scope)
    var select = narrowed([value.sql], shape, &scope)
    select.joins = scope.joins
    return ColumnValue(sql: select.inBrackets, type: value.type)
  }

  /// The rows that a relation leads to as an array, in their order.
  private mutating func array(
    _ item: ResolvedItem,
    _ relation: Relation,
    _ rest: ArraySlice<Relation>,
    from alias: String
  ) -> ColumnValue {
    let outer = conditions.aliases
    defer { conditions.aliases = outer }
    let target = catalogue[relation.target]
    var scope = Scope(target, alias: conditions.aliases.next(target.alias))
    let (join, link) = link(relation, from: Row(alias), to: scope.alias)
    scope.conditions.append(link)
    let value = value(item, rest, scope.alias, in: &scope)
    var shape: ResolvedShape?
    if rest.isEmpty, case .shape(let own) = item.content { shape = own }
    var select = narrowed(["\(value.sql) as value"], shape, &scope)
    select.order = order(shape?.order ?? [], default: relation.order, in: &scope)
    select.joins = (join.map { [$0] } ?? []) + scope.joins
    return ColumnValue(sql: aggregated(value, select), type: .array(value.type))
  }

  /// The select of a shape's rows, with what is asked of them.
  private mutating func narrowed(
    _ columns: [SQLFragment],
    _ shape: ResolvedShape?,
    _ scope: inout Scope
  ) -> Select {
    if let condition = shape?.condition {
      scope.conditions.append(conditions.condition(condition, of: Row(scope.alias)))
    }
    var select = scope.select(columns)
    select.limit = shape?.limit
    select.offset = shape?.offset
    return select
  }

  /// Sorted inside, gathered outside: `json_group_array(… order by …)` needs SQLite 3.44.
  private func aggregated(_ value: ColumnValue, _ select: Select) -> SQLFragment {
    Select(["json_group_array(\(value.inJSON("value")))"], from: select.inBrackets).inBrackets
  }

  /// How the rows of a relation are tied to a row: a table to join, and a condition.
  ///
  /// `canJoin`: whether the table between may stand in the same select, where its alias is free.
  func link(
    _ relation: Relation,
    from row: Row,
    to target: String,
    canJoin: Bool = true
  ) -> (join: SQLFragment?, condition: SQLCondition) {
    switch relation.link {
    case .reference(let column, _):
      return (nil, SQLCondition("\(name: target).id = \(row.column(column))", nullable: false))
    case .children(let column, _):
      return (nil, SQLCondition("\(name: target).\(name: column) = \(row.id)", nullable: false))
    case .through(let table):
      let own = SQLCondition("\(.trusted(table.from)) = \(row.id)", nullable: false)
      let tied = SQLFragment("\(name: target).\(name: table.targetColumn)")
      let extra = table.condition.map { SQLCondition(.trusted($0), .and, nullable: false) }
      if table.isUnique, canJoin {
        return (
          "join \(.trusted(table.source)) on \(.trusted(table.to)) = \(tied)",
          .all([own] + (extra.map { [$0] } ?? []))
        )
      }
      let select = Select(
        [.trusted(table.to)],
        from: .trusted(table.source),
        where: [own] + (extra.map { [$0] } ?? [])
      )
      return (nil, .membership(of: tied, nullable: false, in: select))
    }
  }

  private func texts(_ table: FieldType.TextTable, of alias: String) -> ColumnValue {
    var select = Select(
      ["\(table.sql(of: "v")) as value"],
      from: "\(name: table.table) v",
      where: [SQLCondition("v.\(name: table.owner) = \(name: alias).id", nullable: false)]
    )
    select.order = table.order.map { "v.\(name: $0.column)\($0.isDescending ? " desc" : "")" }
    let text = ColumnValue(sql: "value", type: .text)
    return ColumnValue(sql: aggregated(text, select), type: .array(.text))
  }

  private func articleText(of alias: String) -> ColumnValue {
    var select = Select(
      ["t.text as value"],
      from: "passage t",
      where: [
        SQLCondition("t.article = \(name: alias).id", nullable: false),
        SQLCondition("t.kind <> 'teaser'", nullable: false),
      ]
    )
    select.order = ["t.number"]
    return ColumnValue(
      sql: Select(["group_concat(value, char(10))"], from: select.inBrackets).inBrackets,
      type: .text
    )
  }
}

extension SQLFragment.StringInterpolation {
  /// The name of a column of a result, in quotes where SQLite needs them.
  mutating func appendInterpolation(column name: String) {
    if SQLKeyword.isPlain(name) {
      appendInterpolation(name: name)
    } else {
      appendInterpolation(quoted: name)
    }
  }
}
