import SQLText

/// All rows of an entity in its own order, without a sort.
extension QueryCompiler {
  /// Reads the rows that lead in the entity's order (the articles of passages) before its own, so that
  /// SQLite walks their indexes and the first row comes at once; gives the order.
  ///
  /// `nil`, and nothing is read, where the order leads through no other rows, or where conditions
  /// leave few rows, which are sooner sorted than met on such a walk.
  mutating func walkedOrder(of query: ResolvedQuery, in scope: inout Scope) -> [SQLFragment]? {
    let terms = query.entity.order
    guard query.condition == nil, query.rows == nil, query.order.isEmpty,
      terms.first?.path.isEmpty == false,
      terms.drop(while: { !$0.path.isEmpty }).allSatisfy(\.path.isEmpty)
    else { return nil }
    var order: [SQLFragment] = []
    var leader: (relation: String, alias: String)?
    for term in terms {
      if term.path.first != leader?.relation {
        // SQLite goes on to the next rows only where the order tells those before apart; their keys
        // do, but it knows that of an `id` alone.
        if let leader { order.append("\(name: leader.alias).id") }
        leader = term.path.first.map { ($0, lead($0, after: leader, in: &scope)) }
      }
      let column = sortColumn(term, scope.entity, scope.alias, in: &scope)
      order.append(column.isDescending ? "\(column.sql) desc" : column.sql)
    }
    return order
  }

  private mutating func lead(
    _ name: String,
    after leader: (relation: String, alias: String)?,
    in scope: inout Scope
  ) -> String {
    let (relation, column) = reference(name, of: scope.entity)
    let target = catalogue[relation.target]
    return scope.lead(
      relation,
      column: column,
      to: target,
      tie: leader.map { (reference($0.relation, of: target).column, $0.alias) },
      &conditions.aliases
    )
  }

  private func reference(_ name: String, of entity: Entity) -> (Relation, column: String) {
    guard let relation = entity.relation(name),
      case .reference(let column, optional: false) = relation.link
    else { preconditionFailure("\(entity.id) does not always have one \(name)") }
    return (relation, column)
  }
}
