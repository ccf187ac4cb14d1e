import SQLText

/// A column that rows are sorted by.
struct SortColumn: Hashable {
  var sql: SQLFragment
  /// Whether it may be missing; what is missing stands last both ways.
  var isNullable: Bool
  /// Whether it is sorted downwards where nothing else is asked (the newest article first).
  var isDescending: Bool

  init(_ sql: SQLFragment, nullable isNullable: Bool, descending isDescending: Bool = false) {
    self.sql = sql
    self.isNullable = isNullable
    self.isDescending = isDescending
  }
}
