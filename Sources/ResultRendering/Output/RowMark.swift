/// What stands before each line that begins a row of a table or a field of a record, where whoever reads
/// the lines wants to know which ones belong together.
///
/// A control character, which no cell is drawn with.
package enum RowMark {
  package static let byte: UInt8 = 0x1E
}
