/// `expr is missing` or `expr is known`.
package struct PresenceTest: Hashable, Sendable {
  package var expression: Expression
  package var isKnown: Bool
  package var range: SourceRange

  package init(_ expression: Expression, isKnown: Bool, at range: SourceRange) {
    self.expression = expression
    self.isKnown = isKnown
    self.range = range
  }
}
