/// `$name`: a value that `run` gives; it takes the type of the place where it stands.
package struct Parameter: Hashable, Sendable {
  /// Without the dollar sign.
  package var name: String
  package var range: SourceRange

  package init(_ name: String, at range: SourceRange) {
    self.name = name
    self.range = range
  }
}
