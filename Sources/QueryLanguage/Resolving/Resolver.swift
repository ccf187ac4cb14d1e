package import VietnameseText

/// Settles every name and every type of a query against the catalogue, and which conditions speak of
/// one row.
package struct Resolver: Sendable {
  package let catalogue: Catalogue
  /// What `today`, `30/1` and `last 30 days` count from.
  package let today: CalendarDay

  package init(catalogue: Catalogue, today: CalendarDay) {
    self.catalogue = catalogue
    self.today = today
  }

  package func resolve(_ query: QuerySyntax) throws(Diagnostics) -> ResolvedQuery {
    var resolution = Resolution(catalogue: catalogue, today: today)
    let resolved = resolution.query(query)
    if let diagnostics = Diagnostics(resolution.diagnostics) { throw diagnostics }
    guard let resolved else { preconditionFailure("a query came to nothing without a diagnostic") }
    return resolved
  }
}
