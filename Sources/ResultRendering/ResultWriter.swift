package import SQLText

/// What turns rows into bytes of one format, row by row.
///
/// `begin` once, `row` for each row, `end` once. An error leaves the output as far as it has come,
/// and the writer is not to be used again.
package protocol ResultWriter {
  mutating func begin()
  mutating func row(_ row: some ResultRow) throws
  mutating func end() throws
}
