/// A list of `Resources` as rows of cells.
///
/// Nothing is copied at the start: a list is read when it is first asked for, so that a query that
/// compares no role never pays for the roles.
struct WordList: Sendable {
  private let text: StaticString

  init(_ text: StaticString) {
    self.text = text
  }

  /// The rows that are neither empty nor comments, cut at tabs.
  var rows: [[Substring]] {
    // Bytes, not characters: looking for the borders of characters takes most of the time.
    text.description.utf8.split(separator: UInt8(ascii: "\n")).lazy
      .filter { $0.first != UInt8(ascii: "#") }
      .map { line in
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
          .map { Substring($0) }
      }
  }
}

extension Array where Element == Substring {
  /// The text of a cell; missing where the row is shorter or the cell empty.
  func cell(_ column: Int) -> String? {
    guard column < count, !self[column].isEmpty else { return nil }
    return String(self[column])
  }

  /// The parts of a cell that holds several spellings.
  func spellings(_ column: Int) -> [String] {
    guard let cell = cell(column) else { return [] }
    return cell.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }
}
