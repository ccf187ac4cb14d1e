import SQLText

/// Joins of which several rows may come, as groups need them.
extension QueryCompiler {
  /// The alias of the row that holds the value: its own table for a many-valued text.
  mutating func valueAlias(
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
      [
        "left join \(name: table.table) \(name: value) on \(name: value).\(name: table.owner) = \(name: alias).id"
      ]
    )
    return value
  }

  /// The alias at the end of relations, each joined once; several rows come of those to many.
  mutating func joined(
    _ path: ResolvedPath,
    in scope: inout Scope
  ) -> (alias: String, nullable: Bool) {
    var alias = start(of: path, in: scope)
    var isNullable = false
    for relation in path.relations {
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
