/// The clause `having`, a condition on groups.
///
/// The range begins with the keyword.
package struct HavingClause: Hashable, Sendable {
  package var condition: Condition
  package var range: SourceRange

  package init(_ condition: Condition, at range: SourceRange) {
    self.condition = condition
    self.range = range
  }
}
