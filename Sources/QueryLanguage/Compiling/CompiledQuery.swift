package import SQLText

/// A query as SQL for stock SQLite.
package struct CompiledQuery: Hashable, Sendable {
  /// What is printed, and what is exported from.
  package var statement: SQLStatement
  /// The same with one more column, the `id` of the row that was found; the same where rows have
  /// none (counts).
  package var tracked: SQLStatement
  /// How many rows there are without the limit: one row, one column.
  package var total: SQLStatement
  /// What is counted by `total`: `speaker`, `speakers`.
  package var entity: Entity
}
