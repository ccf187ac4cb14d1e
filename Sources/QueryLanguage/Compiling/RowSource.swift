import SQLText

/// The rows that an aggregate is made of, while its select is being put together.
struct RowSource {
  var from: SQLFragment
  var joins: [SQLFragment] = []
  var conditions: [SQLCondition] = []
  /// The row at the end of the path, with what it leads to.
  var scope: Scope
  var alias: String
  /// Whether each row comes once.
  var isUnique: Bool
  /// What stands at the end of the path; missing where only rows are counted.
  var value: ColumnValue?

  func select(_ columns: [SQLFragment]) -> Select {
    var select = Select(columns, from: from, where: conditions)
    select.joins = joins + scope.joins
    return select
  }
}
