package import VietnameseText

extension Diagnostic {
  /// A sentence that goes with a diagnostic, shown with its place where it has one.
  package struct Note: Hashable, Sendable {
    package var text: BilingualText
    package var range: SourceRange?

    package init(_ text: BilingualText, at range: SourceRange? = nil) {
      self.text = text
      self.range = range
    }
  }
}
