/// The clause `show`.
///
/// The range begins with the keyword.
package struct ShowClause: Hashable, Sendable {
  /// At least one.
  package var items: [Item]
  package var range: SourceRange

  package init(_ items: [Item], at range: SourceRange) {
    self.items = items
    self.range = range
  }
}
