import GRDBSQLite
import SQLText

/// The row that a prepared statement stands on, read from SQLite's own memory.
struct StatementRow: ResultRow {
  let statement: OpaquePointer

  func kind(at column: Int) -> ResultCellKind {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .real
    case SQLITE_NULL: .null
    default: .text
    }
  }

  func integer(at column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }

  func real(at column: Int) -> Double { sqlite3_column_double(statement, Int32(column)) }

  func withUTF8<Result>(
    at column: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    // Text first, then its length: the length is that of the form last asked for.
    let text = sqlite3_column_text(statement, Int32(column))
    let count = text == nil ? 0 : Int(sqlite3_column_bytes(statement, Int32(column)))
    return try body(UnsafeBufferPointer(start: text, count: count))
  }
}
