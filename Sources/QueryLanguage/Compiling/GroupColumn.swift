import SQLText

/// A value of a group: an expression over its rows, and what it is sorted by.
struct GroupColumn {
  var sql: SQLFragment
  var type: ResultType
  var order: [SortColumn]
}
