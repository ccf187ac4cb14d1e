import SQLText

extension QueryCompiler {
  /// The groups of one period with the empty ones between the first and the last.
  func filled(
    _ groups: Select,
    _ unit: RelativeDate.Unit,
    _ resolved: ResolvedGroups,
    _ frame: GroupFrame
  ) -> Select {
    var inner = groups
    let with = inner.with
    inner.with = []
    inner.order = []
    let columns = resolved.items.enumerated().map { index, item in
      (name: SQLFragment("\(name: "c\(index + 1)")"), item: item)
    }
    inner.columns =
      ["\(frame.identities[0]) as period"]
      + columns.map { "\(frame.column($0.item.value).sql) as \($0.name)" }
    // A period whose rows `having` leaves out is not an empty one.
    let having = inner.having.map { SQLFragment("case when \($0.sql) then 1 else 0 end as kept") }
    inner.having = nil
    if let having { inner.columns.append(having) }
    let kept: SQLFragment = having == nil ? "" : " where kept"
    let next = PeriodExpression.next(unit, after: "period")
    let periods: SQLFragment = """
      select min(period) from filled_groups\(kept)
      union
      select \(next) from periods where period < (select max(period) from filled_groups\(kept))
      """
    var outer = Select(
      columns.map { column in
        let value: SQLFragment
        switch column.item.value {
        case .key: value = "p.period"
        case .dependent: value = "g.\(column.name)"
        case .aggregate(let index):
          value =
            resolved.aggregates[index].function == .count
            ? "ifnull(g.\(column.name), 0)" : "g.\(column.name)"
        }
        return "\(value) as \(column: column.item.name)"
      },
      from:
        "(select period from periods where period is not null union select period from filled_groups\(kept)) p"
    )
    if having != nil {
      outer.conditions = [SQLCondition("g.kept is not 0", nullable: false)]
    }
    outer.joins = ["left join filled_groups g on g.period is p.period"]
    outer.with = with + [("filled_groups", inner.sql), ("periods(period)", periods)]
    outer.isRecursive = true
    let isDescending = resolved.order.first?.isDescending == true
    outer.order = [isDescending ? "p.period desc" : "p.period nulls last"]
    return outer
  }
}
