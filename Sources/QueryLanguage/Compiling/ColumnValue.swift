import SQLText

/// A shown value in SQL, and what stands in it.
struct ColumnValue {
  var sql: SQLFragment
  var type: ResultType

  /// The value as a part of JSON: truth values are numbers in SQLite, and nested JSON becomes a
  /// string wherever it has passed a sorter.
  func inJSON(_ sql: SQLFragment) -> SQLFragment {
    switch type {
    case .text, .integer, .real, .date: sql
    case .boolean: "json(case \(sql) when 1 then 'true' when 0 then 'false' end)"
    case .array, .object: "json(\(sql))"
    }
  }
}
