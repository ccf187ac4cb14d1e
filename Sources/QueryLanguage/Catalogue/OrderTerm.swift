/// A column that rows are sorted by, reached through relations to one row.
package struct OrderTerm: Hashable, Sendable {
  /// Names of relations to one row.
  package var path: [String]
  package var column: String
  package var isDescending: Bool

  package init(_ column: String, of path: [String] = [], descending: Bool = false) {
    self.path = path
    self.column = column
    self.isDescending = descending
  }
}
