/// `left operator right`.
package struct Comparison: Hashable, Sendable {
  package var left: Expression
  package var `operator`: ComparisonOperator
  package var operatorRange: SourceRange
  package var right: Value

  package init(
    _ left: Expression,
    _ `operator`: ComparisonOperator,
    at operatorRange: SourceRange,
    _ right: Value
  ) {
    self.left = left
    self.operator = `operator`
    self.operatorRange = operatorRange
    self.right = right
  }

  package var range: SourceRange { left.range.joined(with: right.range) }
}
