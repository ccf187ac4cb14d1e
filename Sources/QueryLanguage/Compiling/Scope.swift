import SQLText

/// The tables of one select: the rows that it gives, and the single rows that they lead to.
struct Scope {
  let entity: Entity
  let alias: String
  var conditions: [SQLCondition] = []
  private(set) var joins: [SQLFragment] = []
  /// The tables that are read before the rows' own, each joined to the one before it, and what ties
  /// the rows to the last.
  private var leading: (tables: SQLFragment, tie: SQLFragment)?
  private var joined: [Join: String] = [:]

  /// A relation from the row of an alias.
  private struct Join: Hashable {
    var from: String
    var relation: Relation
  }

  init(_ entity: Entity, alias: String) {
    self.entity = entity
    self.alias = alias
  }

  func select(_ columns: [SQLFragment]) -> Select {
    let own: SQLFragment = "\(name: entity.table) \(name: alias)"
    var select = Select(
      columns,
      from: leading.map { "\($0.tables)\ncross join \(own) on \($0.tie)" } ?? own,
      where: conditions
    )
    select.joins = joins
    return select
  }

  /// The alias of the row that a relation to one row leads to; joined once however often asked.
  mutating func join(
    _ relation: Relation,
    column: String,
    to target: Entity,
    from: String,
    _ aliases: inout Aliases
  ) -> String {
    let key = Join(from: from, relation: relation)
    if let alias = joined[key] { return alias }
    let alias = aliases.next(target.alias)
    joined[key] = alias
    joins.append(
      "left join \(name: target.table) \(name: alias) on \(name: alias).id = \(name: from).\(name: column)"
    )
    return alias
  }

  /// Reads the rows that a relation leads to before those that it leads from, and gives their alias.
  ///
  /// They come after those that were let lead before, to which `tie` leads. SQLite never changes the
  /// order of a `cross join`.
  mutating func lead(
    _ relation: Relation,
    column: String,
    to target: Entity,
    tie: (column: String, alias: String)?,
    _ aliases: inout Aliases
  ) -> String {
    let alias = aliases.next(target.alias)
    joined[Join(from: self.alias, relation: relation)] = alias
    var tables: SQLFragment = "\(name: target.table) \(name: alias)"
    if let leading, let tie {
      tables = """
        \(leading.tables)
        cross join \(tables) on \(name: alias).\(name: tie.column) = \(name: tie.alias).id
        """
    }
    leading = (tables, tie: "\(name: self.alias).\(name: column) = \(name: alias).id")
    return alias
  }

  /// Adds tables that may give several rows, once for each relation.
  mutating func joinMany(_ relation: Relation, from: String, as alias: String, _ sql: [SQLFragment])
  {
    joined[Join(from: from, relation: relation)] = alias
    joins += sql
  }

  /// Adds a table that no relation leads to.
  mutating func add(_ join: SQLFragment) { joins.append(join) }

  func alias(of relation: Relation, from: String) -> String? {
    joined[Join(from: from, relation: relation)]
  }
}
