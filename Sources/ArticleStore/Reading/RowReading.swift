import GRDB
import SQLText

/// What answers a query of our own with the rows of a small result.
protocol RowReading {
  /// Each row made into a value; `?1` and so on are the values.
  func rows<Value>(
    _ sql: String,
    _ values: [SQLValue],
    _ make: (StatementRow) -> Value
  ) throws -> [Value]
}

extension ArticleWriter: RowReading {}

extension ArticleStore: RowReading {
  func rows<Value>(
    _ sql: String,
    _ values: [SQLValue],
    _ make: (StatementRow) -> Value
  ) throws -> [Value] {
    var rows: [Value] = []
    try StoreError.translating(path: path) {
      try queue.inDatabase { database in
        try PreparedStatement(database.cachedStatement(sql: sql)).rows(values) { row in
          rows.append(make(row))
          return true
        }
      }
    }
    return rows
  }
}
