/// `save NAME as find …`: keeps a query under a name; `save NAME` keeps the last one.
package struct SaveSyntax: Hashable, Sendable {
  package var name: Name
  package var query: QuerySyntax?
  package var range: SourceRange

  package init(_ name: Name, _ query: QuerySyntax?, at range: SourceRange) {
    self.name = name
    self.query = query
    self.range = range
  }
}
