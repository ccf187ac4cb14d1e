/// `statements { text, date where kind = "proposes" order by date desc limit 5 }`: a related row
/// as an object, the items first, then clauses about the related row.
package struct Shape: Hashable, Sendable {
  package var relation: Path
  package var items: [Item]
  /// Never with `show`: the items are what is shown.
  package var clauses: Clauses
  package var range: SourceRange

  package init(_ relation: Path, items: [Item], clauses: Clauses, at range: SourceRange) {
    self.relation = relation
    self.items = items
    self.clauses = clauses
    self.range = range
  }
}
