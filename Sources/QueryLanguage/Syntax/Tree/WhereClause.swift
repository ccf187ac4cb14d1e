/// The clause `where`, also inside a function or a shape.
///
/// The range begins with the keyword.
package struct WhereClause: Hashable, Sendable {
  package var condition: Condition
  package var range: SourceRange

  package init(_ condition: Condition, at range: SourceRange) {
    self.condition = condition
    self.range = range
  }
}
