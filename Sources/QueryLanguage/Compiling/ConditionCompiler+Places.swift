import SQLText

extension ConditionCompiler {
  /// The row of a place is what a string says.
  mutating func place(_ pattern: PlacePattern, of row: Row) -> SQLCondition {
    var conditions = [equals(row.column("name", "_folded"), [pattern.name], nullable: false)]
    if let level = pattern.level {
      conditions.append(equals(row.column("level", "_folded"), [level], nullable: true))
    }
    for outer in pattern.within {
      let above = Select(
        ["pa.place"],
        from: "place_above pa",
        where: [
          .membership(of: "pa.above", nullable: false, in: places(outer)),
          SQLCondition("pa.above <> pa.place", nullable: false),
        ]
      )
      conditions.append(.membership(of: row.id, nullable: false, in: above))
    }
    return .all(conditions)
  }

  /// The place is what a string says, or lies in it.
  mutating func within(_ pattern: PlacePattern, of row: Row) -> SQLCondition {
    var select = places(pattern)
    select.union = [
      Select(
        ["pa.place"],
        from: "place_above pa",
        where: [.membership(of: "pa.above", nullable: false, in: places(pattern))]
      )
    ]
    return .membership(of: row.id, nullable: row.idIsNullable, in: select)
  }

  private mutating func places(_ pattern: PlacePattern) -> Select {
    let outer = aliases
    defer { aliases = outer }
    let alias = aliases.next("l")
    return Select(
      ["\(name: alias).id"],
      from: "place \(name: alias)",
      where: [place(pattern, of: Row(alias))]
    )
  }
}
