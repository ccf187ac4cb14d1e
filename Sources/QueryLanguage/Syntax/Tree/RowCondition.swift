/// `has positions as a (…)` or `every positions (…)`: a condition on rows of their own.
package struct RowCondition: Hashable, Sendable {
  package enum Quantifier: String, CaseIterable, Hashable, Sendable {
    /// At least one related row.
    case has
    /// At least one related row, and all of them.
    case every
  }

  package var quantifier: Quantifier
  package var relation: Path
  /// The name given to the row by `as`.
  package var name: Name?
  package var condition: Condition
  package var range: SourceRange

  package init(
    _ quantifier: Quantifier,
    _ relation: Path,
    as name: Name?,
    _ condition: Condition,
    at range: SourceRange
  ) {
    self.quantifier = quantifier
    self.relation = relation
    self.name = name
    self.condition = condition
    self.range = range
  }
}
