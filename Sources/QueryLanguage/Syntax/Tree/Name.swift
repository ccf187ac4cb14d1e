/// A word as the user wrote it, in NFC: an entity, one step of a path, the name of a row.
package struct Name: Hashable, Sendable {
  package var text: String
  package var range: SourceRange

  package init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}
