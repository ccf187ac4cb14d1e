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
    text.description.split(separator: "\n").lazy
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
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
    return cell.split(separator: "|").map(String.init)
  }
}
