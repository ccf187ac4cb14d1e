/// The clause `group by` of a `find`, or `by` of a `count`.
///
/// The range begins with the keyword.
package struct GroupClause: Hashable, Sendable {
  /// At least one.
  package var keys: [Expression]
  package var range: SourceRange

  package init(_ keys: [Expression], at range: SourceRange) {
    self.keys = keys
    self.range = range
  }
}
