import SQLText

/// A `select` while it is being put together.
struct Select {
  /// Named selects that stand before this one.
  var with: [(name: SQLFragment, sql: SQLFragment)] = []
  var isRecursive = false
  var columns: [SQLFragment]
  var isDistinct = false
  var from: SQLFragment
  var joins: [SQLFragment] = []
  var conditions: [SQLCondition] = []
  var group: [SQLFragment] = []
  var having: SQLCondition?
  var order: [SQLFragment] = []
  var limit: Int?
  var offset: Int?
  /// What stands after the whole: `union all …`.
  var union: [Select] = []

  init(_ columns: [SQLFragment], from: SQLFragment, where conditions: [SQLCondition] = []) {
    self.columns = columns
    self.from = from
    self.conditions = conditions
  }

  var sql: SQLFragment { head + rest }

  /// Up to the columns.
  var head: SQLFragment {
    var sql: SQLFragment = ""
    if !with.isEmpty {
      let named = with.map { SQLFragment("\($0.name) as (\n  \($0.sql.indented)\n)") }
      sql.append(isRecursive ? "with recursive " : "with ")
      sql.append("\(named.joined(separator: ", "))\n")
    }
    sql.append(isDistinct ? "select distinct " : "select ")
    sql.append(columns.map(\.indented).joined(separator: columns.count > 3 ? ",\n  " : ", "))
    return sql
  }

  /// From the tables on.
  var rest: SQLFragment {
    var sql: SQLFragment = "\nfrom \(from)"
    for join in joins { sql.append("\n\(join)") }
    appendConditions(to: &sql)
    if !group.isEmpty { sql.append("\ngroup by \(group.joined(separator: ", "))") }
    if let having {
      let isList = having.strength == .and || having.strength == .or
      sql.append("\nhaving \(isList ? having.sql : having.sql.indented)")
    }
    for other in union { sql.append("\nunion all\n\(other.sql)") }
    if !order.isEmpty { sql.append("\norder by \(order.joined(separator: ", "))") }
    if let limit {
      sql.append("\nlimit \(binding: .integer(Int64(limit)))")
    } else if offset != nil {
      sql.append("\nlimit -1")
    }
    if let offset { sql.append(" offset \(binding: .integer(Int64(offset)))") }
    return sql
  }

  /// As a subquery.
  var inBrackets: SQLFragment { "(\n  \(sql.indented)\n)" }

  private func appendConditions(to sql: inout SQLFragment) {
    let condition = SQLCondition.all(conditions)
    guard condition.strength != .atom || condition.sql != "1" else { return }
    switch condition.strength {
    case .and, .or: sql.append("\nwhere \(condition.sql)")
    case .atom, .comparison: sql.append("\nwhere \(condition.sql.indented)")
    }
  }
}
