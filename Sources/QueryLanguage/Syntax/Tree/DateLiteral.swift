/// A date or period as it was written: `30/01/2026`, `30/1`, `1/2026`, `2026-01`, ISO 8601.
package struct DateLiteral: Hashable, Sendable {
  package var text: String
  package var range: SourceRange

  package init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}
