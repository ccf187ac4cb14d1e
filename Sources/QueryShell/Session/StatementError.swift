package import QueryLanguage

/// What is wrong with a text, together with that text: all that is needed to show it.
package struct StatementError: Error, Hashable, Sendable {
  package var diagnostics: Diagnostics
  package var source: SourceText

  package init(_ diagnostics: Diagnostics, in source: SourceText) {
    self.diagnostics = diagnostics
    self.source = source
  }
}
