/// A row held in memory: for results that did not come from SQLite, and for tests.
package struct ValuesRow: ResultRow, Hashable, Sendable {
  package var values: [SQLValue]

  package init(_ values: [SQLValue]) {
    self.values = values
  }

  package func kind(at column: Int) -> ResultCellKind {
    switch values[column] {
    case .null: .null
    case .integer: .integer
    case .real: .real
    case .text: .text
    }
  }

  package func integer(at column: Int) -> Int64 {
    switch values[column] {
    case .integer(let value): value
    case .null, .real, .text: 0
    }
  }

  package func real(at column: Int) -> Double {
    switch values[column] {
    case .integer(let value): Double(value)
    case .real(let value): value
    case .null, .text: 0
    }
  }

  package func withUTF8<Result>(
    at column: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    switch values[column] {
    case .text(var text): try text.withUTF8(body)
    case .null, .integer, .real: try body(UnsafeBufferPointer(start: nil, count: 0))
    }
  }
}
