/// The clause `order by`.
///
/// The range begins with the keyword.
package struct OrderClause: Hashable, Sendable {
  package enum Direction: String, CaseIterable, Hashable, Sendable {
    case ascending = "asc"
    case descending = "desc"
  }

  package struct Key: Hashable, Sendable {
    package var expression: Expression
    /// Missing when it is not written; `relevance` then means best first, the others ascending.
    package var direction: Direction?
    /// `fill`: the periods between that no row has are added, empty.
    package var fill: Bool
    package var range: SourceRange

    package init(
      _ expression: Expression,
      _ direction: Direction?,
      fill: Bool,
      at range: SourceRange
    ) {
      self.expression = expression
      self.direction = direction
      self.fill = fill
      self.range = range
    }
  }

  /// At least one.
  package var keys: [Key]
  package var range: SourceRange

  package init(_ keys: [Key], at range: SourceRange) {
    self.keys = keys
    self.range = range
  }
}
