/// What a stage throws: one diagnostic or several independent ones, in the order of their places.
package struct Diagnostics: Error, Hashable, Sendable {
  /// Never empty.
  package let list: [Diagnostic]

  package init(_ diagnostic: Diagnostic) {
    list = [diagnostic]
  }

  /// `nil` when there is nothing to say.
  package init?(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return nil }
    list = diagnostics.enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element)
  }

  package var first: Diagnostic { list[0] }
}
