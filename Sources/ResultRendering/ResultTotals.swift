/// What stands in the last line of a grouped result, for those who read it: the sums of its columns.
package struct ResultTotals: Hashable, Sendable {
  /// What the line is called.
  package var name: String
  /// The places of the columns that add up.
  package var columns: [Int]
  /// How many groups are shown at most; where there may be more, the sums say nothing.
  package var limit: Int?

  /// Nothing is added up.
  package static let none = ResultTotals(name: "", columns: [])

  package init(name: String, columns: [Int], limit: Int? = nil) {
    self.name = name
    self.columns = columns
    self.limit = limit
  }
}
