/// The clause `limit` with its `offset`.
///
/// The range begins with the keyword.
package struct LimitClause: Hashable, Sendable {
  package enum Amount: Hashable, Sendable {
    /// Never negative.
    case number(Int, SourceRange)
    case parameter(Parameter)
  }

  package var count: Amount
  package var offset: Amount?
  package var range: SourceRange

  package init(_ count: Amount, offset: Amount?, at range: SourceRange) {
    self.count = count
    self.offset = offset
    self.range = range
  }
}
