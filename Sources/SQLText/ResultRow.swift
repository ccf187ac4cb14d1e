/// One row of a result while it is being read.
///
/// The row is valid until the next one is asked for. Text is handed out as SQLite's own bytes,
/// because building a `String` for every cell costs several times what reading it does; the bytes
/// may hold anything, invalid UTF-8 and control characters included.
package protocol ResultRow {
  /// The kind of a cell, by index from 0.
  func kind(at column: Int) -> ResultCellKind
  /// The number in a cell that holds an integer.
  func integer(at column: Int) -> Int64
  /// The number in a cell that holds an integer or a real.
  func real(at column: Int) -> Double
  /// The bytes of a cell's text; empty where the cell is null.
  func withUTF8<Result>(
    at column: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result
}

/// What SQLite stored in a cell.
package enum ResultCellKind: Hashable, Sendable {
  case null, integer, real, text
}
