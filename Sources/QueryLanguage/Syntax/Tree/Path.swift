/// Fields and relations joined by dots: `speaker.place.name`.
package struct Path: Hashable, Sendable {
  /// At least one.
  package var steps: [Name]

  package init(_ steps: [Name]) {
    precondition(!steps.isEmpty, "a path has at least one step")
    self.steps = steps
  }

  package var range: SourceRange { steps[0].range.joined(with: steps[steps.count - 1].range) }

  /// The path as it was typed.
  package var text: String { steps.map(\.text).joined(separator: ".") }
}
