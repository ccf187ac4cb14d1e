/// A statement to run: its SQL with bound values, and the columns of its result.
///
/// A tracked statement gives one more column after `columns`, the row's `id` in `origin`: that is
/// how a shown row leads back to its evidence. Printed statements are never tracked.
package struct SQLStatement: Hashable, Sendable {
  package var sql: SQLFragment
  package var columns: [ResultColumn]
  /// The table whose `id` stands in the column after the last; missing where rows have none
  /// (counts, groups).
  package var origin: String?

  package init(sql: SQLFragment, columns: [ResultColumn], origin: String? = nil) {
    self.sql = sql
    self.columns = columns
    self.origin = origin
  }
}
