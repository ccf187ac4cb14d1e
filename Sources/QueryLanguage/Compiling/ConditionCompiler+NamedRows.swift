import SQLText

/// Rows that are named and spoken of elsewhere.
extension ConditionCompiler {
  /// The row is one for which rows can be chosen that hold together.
  ///
  /// The select stands on its own, so that it can be driven from the rarest of its rows.
  mutating func choosable(_ rows: NamedRows, of entity: Entity, _ row: Row) -> SQLCondition {
    let outer = (aliases, named)
    defer { (aliases, named) = outer }
    let alias = aliases.next(entity.alias)
    var select = Select(
      ["\(name: alias).id"],
      from: "\(name: entity.table) \(name: alias)"
    )
    let (joins, conditions) = chosen(rows.rows, from: Row(alias))
    select.joins = joins
    select.conditions = conditions + rows.tests.map { condition($0, of: Row(alias)) }
    select.conditions += narrowed(rows.rows, Row(alias))
    return .membership(of: row.id, nullable: row.idIsNullable, in: select)
  }

  /// The tables of named rows and what is asked of each, from the row that is found.
  mutating func chosen(
    _ rows: [NamedRow],
    from root: Row
  ) -> (joins: [SQLFragment], conditions: [SQLCondition]) {
    var joins: [SQLFragment] = []
    var conditions: [SQLCondition] = []
    for row in rows {
      let alias = aliases.next(row.entity.alias)
      joins.append(
        "join \(name: row.entity.table) \(name: alias) on \(tie(row, from: root, to: alias).sql)"
      )
      named[row.name] = Row(alias)
      conditions.append(condition(row.condition, of: Row(alias)))
    }
    return (joins, conditions)
  }

  /// What holds of the row that is found whatever rows are chosen.
  ///
  /// Nothing new is asked, but a row that several tables lead to is tied in one direction only:
  /// without this, SQLite would walk over every row that could be found, however rare the named one.
  mutating func narrowed(_ rows: [NamedRow], _ root: Row) -> [SQLCondition] {
    rows.filter { $0.isTiedOneWay && $0.condition.isPositive && !$0.condition.namesRows }
      .map { row in
        let test = row.relations.reversed().reduce(row.condition) { .related($1, $0) }
        return condition(test, of: root)
      }
  }

  /// How the row of a name is tied to the row that is found, once however many ways lead to it.
  private mutating func tie(_ row: NamedRow, from root: Row, to alias: String) -> SQLCondition {
    let outer = aliases
    defer { aliases = outer }
    var compiler = QueryCompiler(conditions: self)
    let links = compiler.links(row.relations, from: root)
    guard row.relations.count > 1, let last = links.last else {
      return compiler.link(row.relations[0], from: root, to: alias, canJoin: false).condition
    }
    var select = Select(["\(name: last.alias).id"], from: links[0].table)
    select.joins = links.dropFirst().map { "join \($0.table)" }
    select.conditions = links.map(\.condition)
    return .membership(of: "\(name: alias).id", nullable: false, in: select)
  }

  /// A value of the row at hand against one of a named row.
  mutating func same(_ field: Field?, _ value: NamedValue, of row: Row) -> SQLCondition {
    guard let field else {
      if value.path.isManyValued { return among(value.path, row) }
      let other = self.value(value.path, "id")
      return SQLCondition("\(row.id) = \(other)", nullable: true)
    }
    func compare(_ suffix: String, _ sign: SQLFragment, _ otherSuffix: String) -> SQLCondition {
      let other = self.value(value.path, (value.path.field?.column ?? "") + otherSuffix)
      let own = suffix.isEmpty ? field.sql(of: row.alias) : row.column(field.column, suffix)
      return SQLCondition("\(own) \(sign) \(other)", nullable: true)
    }
    switch field.type {
    case .date:
      switch value.sign {
      case .equal: return .all([compare("_from", ">=", "_from"), compare("_to", "<=", "_to")])
      case .less: return compare("_to", "<=", "_from")
      case .lessOrEqual: return compare("_to", "<=", "_to")
      case .greater: return compare("_from", ">=", "_to")
      case .greaterOrEqual: return compare("_from", ">=", "_from")
      }
    case .shortText, .role, .personName, .level:
      let suffix = value.sign == .equal ? "_folded" : "_key"
      return compare(suffix, .trusted(value.sign.rawValue), suffix)
    case .texts, .longText, .unitName, .articleText, .plainText, .number, .real, .boolean, .kind,
      .party:
      return compare("", .trusted(value.sign.rawValue), "")
    }
  }

  /// The row is one of those that a named row leads to.
  private mutating func among(_ path: ResolvedPath, _ row: Row) -> SQLCondition {
    guard let root = path.root, let named = named[root] else {
      preconditionFailure("\(path.name) begins at no named row")
    }
    let outer = aliases
    defer { aliases = outer }
    var compiler = QueryCompiler(conditions: self)
    let links = compiler.links(path.relations, from: named)
    guard let first = links.first, let last = links.last else { return .never }
    var select = Select(["\(name: last.alias).id"], from: first.table)
    select.joins = links.dropFirst().map { "join \($0.table)" }
    select.conditions = links.map(\.condition)
    return .membership(of: row.id, nullable: true, in: select)
  }

  /// A column at the end of a path of single rows that begins at a named one.
  private mutating func value(_ path: ResolvedPath, _ column: String) -> SQLFragment {
    guard let root = path.root, let row = named[root] else {
      preconditionFailure("\(path.name) begins at no named row")
    }
    let outer = aliases
    defer { aliases = outer }
    return value(path.relations[...], path.field, from: row, column)
  }

  private mutating func value(
    _ relations: ArraySlice<Relation>,
    _ field: Field?,
    from row: Row,
    _ column: String
  ) -> SQLFragment {
    guard let relation = relations.first else {
      if let field, field.column == column, field.expression != nil {
        return field.sql(of: row.alias)
      }
      return column == "id" ? row.id : row.column(column)
    }
    guard case .reference(let own, _) = relation.link else {
      preconditionFailure("\(relation.name) leads to several rows")
    }
    if relations.count == 1, column == "id" { return row.column(own) }
    let target = catalogue[relation.target]
    let alias = aliases.next(target.alias)
    let select = Select(
      [value(relations.dropFirst(), field, from: Row(alias), column)],
      from: "\(name: target.table) \(name: alias)",
      where: [SQLCondition("\(name: alias).id = \(row.column(own))", nullable: false)]
    )
    return select.inBrackets
  }
}

extension NamedRow {
  /// Whether it is found through a select of its own and not by a plain join.
  fileprivate var isTiedOneWay: Bool {
    guard relations.count == 1, let only = relations.first else { return true }
    if case .through = only.link { return true }
    return false
  }
}
