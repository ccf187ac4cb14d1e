import GRDB
package import SQLText
import VietnameseText

extension ArticleStore {
  /// Hands out each row of a statement until `body` has seen enough.
  ///
  /// A row is valid only inside the call; nothing else may be asked of the store there.
  package func read(
    _ statement: SQLStatement,
    _ body: (any ResultRow) throws -> Bool
  ) throws {
    let (sql, values) = statement.sql.prepared
    try StoreError.translating(path: path) {
      try queue.inDatabase { database in
        try PreparedStatement(database.makeStatement(sql: sql)).rows(values) { try body($0) }
      }
    }
  }

  /// Rows of a small result of our own, each made into a value.
  func values<Value>(
    _ sql: SQLFragment,
    _ make: (StatementRow) -> Value
  ) throws(StoreError) -> [Value] {
    let (text, bindings) = sql.prepared
    var values: [Value] = []
    do {
      try queue.inDatabase { database in
        try PreparedStatement(database.cachedStatement(sql: text)).rows(bindings) { row in
          values.append(make(row))
          return true
        }
      }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch {
      throw StoreError(.other("\(error)"), path: path)
    }
    return values
  }
}

extension StatementRow {
  /// The text of a cell, missing where there is none.
  func text(at column: Int) -> String? {
    guard kind(at: column) != .null else { return nil }
    return withUTF8(at: column) { String(decoding: $0, as: UTF8.self) }
  }

  /// The integer of a cell, missing where there is none.
  func optionalInteger(at column: Int) -> Int64? {
    kind(at: column) == .null ? nil : integer(at: column)
  }

  /// A date and its two bounds in three cells, missing where there is none.
  func period(at column: Int) -> TimePeriod? {
    guard let text = text(at: column), let from = self.text(at: column + 1),
      let to = self.text(at: column + 2)
    else { return nil }
    return TimePeriod(text: text, from: from, to: to)
  }
}
