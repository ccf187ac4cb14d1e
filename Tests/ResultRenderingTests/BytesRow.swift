import SQLText

/// A row whose texts are bytes, as SQLite hands them out, which may be no UTF-8.
struct BytesRow: ResultRow {
  enum Cell {
    case null
    case integer(Int64)
    case real(Double)
    case bytes([UInt8])
  }

  var cells: [Cell]

  func kind(at column: Int) -> ResultCellKind {
    switch cells[column] {
    case .null: .null
    case .integer: .integer
    case .real: .real
    case .bytes: .text
    }
  }

  func integer(at column: Int) -> Int64 {
    if case .integer(let value) = cells[column] { value } else { 0 }
  }

  func real(at column: Int) -> Double {
    if case .real(let value) = cells[column] { value } else { 0 }
  }

  func withUTF8<Result>(
    at column: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    guard case .bytes(let bytes) = cells[column] else {
      return try body(UnsafeBufferPointer(start: nil, count: 0))
    }
    return try bytes.withUnsafeBufferPointer(body)
  }
}
