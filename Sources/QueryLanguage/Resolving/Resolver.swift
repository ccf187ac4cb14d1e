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

  /// The parameters of a query in the order in which they stand, each with the type of its place.
  package func parameters(of query: QuerySyntax) throws(Diagnostics) -> [QueryParameter] {
    var resolution = Resolution(catalogue: catalogue, today: today, noting: [])
    _ = resolution.query(query)
    if let diagnostics = Diagnostics(resolution.diagnostics) { throw diagnostics }
    return resolution.parameters ?? []
  }

  /// `values`: what the parameters are given; each that stands in the query needs one.
  package func resolve(
    _ query: QuerySyntax,
    values: [String: ParameterValue] = [:]
  ) throws(Diagnostics) -> ResolvedQuery {
    var resolution = Resolution(catalogue: catalogue, today: today, values: values)
    let resolved = resolution.query(query)
    if let diagnostics = Diagnostics(resolution.diagnostics) { throw diagnostics }
    guard let resolved else { preconditionFailure("a query came to nothing without a diagnostic") }
    return resolved
  }
}
