import SQLText

/// Turns tests of rows into SQL.
///
/// A test of related rows becomes `… in (select …)`, which SQLite can drive from either side and
/// which never multiplies a row. Where a related row is only passed through, its table is not read.
struct ConditionCompiler {
  let catalogue: Catalogue
  var aliases = Aliases()
  /// The rows that the query names, by their names.
  var named: [String: Row] = [:]

  mutating func condition(_ test: RowTest, of row: Row) -> SQLCondition {
    switch test {
    case .all(let tests): return .all(tests.map { condition($0, of: row) })
    case .any(let tests): return .any(tests.map { condition($0, of: row) })
    case .not(let inner): return condition(inner, of: row).negated
    case .field(let field, let predicate): return self.field(field, predicate, of: row)
    case .related(let relation, let inner): return related(relation, inner, of: row)
    case .place(let pattern): return place(pattern, of: row)
    case .within(let pattern): return within(pattern, of: row)
    case .same(let field, let value): return same(field, value, of: row)
    case .ofRow(let name, let test):
      guard let other = named[name] else { preconditionFailure("there is no row \(name)") }
      return condition(test, of: other)
    case .amount(let aggregate, let test): return amount(aggregate, test, of: row)
    case .chosen(let aggregate, let test): return chosen(aggregate, test, of: row)
    }
  }

  private mutating func related(
    _ relation: Relation,
    _ test: RowTest?,
    of row: Row
  ) -> SQLCondition {
    // Subqueries side by side may use the same aliases; only those inside one another may not.
    let outer = aliases
    defer { aliases = outer }
    switch relation.link {
    case .reference(let column, let isOptional):
      return reference(relation, row, row.column(column), isOptional, test)
    case .children(let column, let isOptional):
      let alias = aliases.next(catalogue[relation.target].alias)
      var select = Select(
        ["\(name: alias).\(name: column)"],
        from: "\(name: catalogue[relation.target].table) \(name: alias)"
      )
      if isOptional {
        select.conditions.append(.known("\(name: alias).\(name: column)"))
      }
      if let test { select.conditions.append(condition(test, of: Row(alias))) }
      return .membership(of: row.id, nullable: row.idIsNullable, in: select)
    case .through(let table):
      let select = through(table, relation, test)
      return .membership(of: row.id, nullable: row.idIsNullable, in: select)
    }
  }

  private mutating func reference(
    _ relation: Relation,
    _ row: Row,
    _ column: SQLFragment,
    _ isOptional: Bool,
    _ test: RowTest?
  ) -> SQLCondition {
    guard let test else {
      return isOptional ? .known(column) : .always
    }
    if case .field(let field, .equals(let values)) = test, let copy = relation.repeated[field.name]
    {
      return equals(row.column(copy), values, nullable: true)
    }
    guard test.readsRow else {
      let direct = condition(test, of: Row(id: column, nullable: isOptional))
      guard isOptional, !test.isPositive else { return direct }
      return .all([.known(column), direct])
    }
    return .membership(of: column, nullable: isOptional, in: ids(relation.target, test))
  }

  /// The row is one of an entity's that pass a test.
  mutating func among(_ entity: Entity, _ test: RowTest, _ row: Row) -> SQLCondition {
    let outer = aliases
    defer { aliases = outer }
    return .membership(of: row.id, nullable: row.idIsNullable, in: ids(entity.id, test))
  }

  /// The ids of an entity's rows that pass a test.
  mutating func ids(
    _ target: EntityID,
    _ test: RowTest?,
    column: String = "id"
  ) -> Select {
    let alias = aliases.next(catalogue[target].alias)
    var select = Select(
      ["\(name: alias).\(name: column)"],
      from: "\(name: catalogue[target].table) \(name: alias)"
    )
    if column != "id" {
      select.conditions.append(.known("\(name: alias).\(name: column)"))
    }
    if let test { select.conditions.append(condition(test, of: Row(alias))) }
    return select
  }

  private mutating func through(
    _ table: Link.Table,
    _ relation: Relation,
    _ test: RowTest?
  ) -> Select {
    var select = Select([.trusted(table.from)], from: .trusted(table.source))
    if let condition = table.condition {
      select.conditions.append(SQLCondition(.trusted(condition), .and, nullable: false))
    }
    let to = SQLFragment.trusted(table.to)
    if table.targetColumn != "id" {
      let ids = ids(relation.target, test, column: table.targetColumn)
      select.conditions.append(.membership(of: to, nullable: false, in: ids))
    } else if let test {
      select.conditions.append(
        test.readsRow
          ? .membership(of: to, nullable: false, in: ids(relation.target, test))
          : condition(test, of: Row(id: to, nullable: false))
      )
    }
    return select
  }
}

extension SQLFragment {
  /// SQL that the catalogue holds as text.
  static func trusted(_ sql: String) -> SQLFragment { SQLFragment(stringLiteral: sql) }
}
