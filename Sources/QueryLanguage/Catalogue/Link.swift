/// How the related rows of a row are found.
package enum Link: Hashable, Sendable {
  /// To one: a column of the row holds the related row's `id`.
  case reference(column: String, optional: Bool)
  /// To many: a column of the related row holds the row's `id`.
  case children(column: String, optional: Bool)
  /// To many: a table between holds both.
  case through(Table)

  /// A table that ties rows to rows.
  package struct Table: Hashable, Sendable {
    /// What stands after `from`: one table with its alias, or several joined.
    package var source: String
    /// The column with the `id` of the row, with its alias.
    package var from: String
    /// The column that the related row is found by, with its alias.
    package var to: String
    /// The column of the related row that `to` holds.
    package var targetColumn: String
    /// What must hold of the table's row; never missing where `to` could be.
    package var condition: String?
    /// Whether a pair can stand in the table only once.
    package var isUnique: Bool

    package init(
      _ source: String,
      from: String,
      to: String,
      targetColumn: String = "id",
      where condition: String? = nil,
      unique isUnique: Bool
    ) {
      self.source = source
      self.from = from
      self.to = to
      self.targetColumn = targetColumn
      self.condition = condition
      self.isUnique = isUnique
    }
  }
}
