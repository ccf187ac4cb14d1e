import SQLText

extension QueryCompiler {
  /// The rows of a query with those that it names.
  ///
  /// A name that the result speaks of is joined, and gives a row for each choice; the others only
  /// have to be there.
  mutating func addNamedRows(_ rows: NamedRows, to scope: inout Scope) {
    let root = Row(scope.alias)
    guard !rows.shown.isEmpty else {
      scope.conditions.append(conditions.choosable(rows, of: scope.entity, root))
      return
    }
    let shown = rows.rows.filter { rows.shown.contains($0.name) }
    let isWhole = shown.count == rows.rows.count
    let (joins, tests) = conditions.chosen(
      isWhole
        ? shown
        : shown.map { row in
          var bare = row
          if row.condition.namesRows { bare.condition = .all([]) }
          return bare
        },
      from: root
    )
    for join in joins { scope.add(join) }
    scope.conditions += tests + conditions.narrowed(shown, root)
    guard !isWhole else {
      scope.conditions += rows.tests.map { conditions.condition($0, of: root) }
      return
    }
    let outer = conditions.aliases
    let named = conditions.named
    let hidden = rows.rows.filter { !rows.shown.contains($0.name) }
    let (others, asked) = conditions.chosen(hidden, from: root)
    var select = Select(["1"], from: "(select 1)", where: asked)
    select.joins = others
    // All names are known now, so that each may speak of any before it.
    for row in shown where row.condition.namesRows {
      guard let alias = conditions.named[row.name] else { continue }
      select.conditions.append(conditions.condition(row.condition, of: alias))
    }
    select.conditions += rows.tests.map { conditions.condition($0, of: root) }
    conditions.aliases = outer
    conditions.named = named
    scope.conditions.append(SQLCondition("exists \(select.inBrackets)", nullable: false))
  }

  /// Where a path begins: at a named row, or at the row of the scope.
  func start(of path: ResolvedPath, in scope: Scope) -> String {
    guard let root = path.root else { return scope.alias }
    guard let row = conditions.named[root] else {
      preconditionFailure("\(root) is no row of this query")
    }
    return row.alias
  }

  /// What of one chain of relations is a table, and how it is tied to the one before.
  mutating func links(
    _ relations: [Relation],
    from row: Row
  ) -> [(table: SQLFragment, alias: String, condition: SQLCondition)] {
    var at = row
    return relations.map { relation in
      let target = catalogue[relation.target]
      let alias = conditions.aliases.next(target.alias)
      let condition = link(relation, from: at, to: alias, canJoin: false).condition
      at = Row(alias)
      return ("\(name: target.table) \(name: alias)", alias, condition)
    }
  }
}
