extension Diagnostic {
  /// A sentence that goes with a diagnostic, shown with its place where it has one.
  package struct Note: Hashable, Sendable, ExpressibleByStringInterpolation {
    package var text: String
    package var range: SourceRange?

    package init(_ text: String, at range: SourceRange? = nil) {
      self.text = text
      self.range = range
    }

    package init(stringLiteral value: String) {
      self.init(value)
    }
  }
}
