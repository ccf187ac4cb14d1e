/// A column of a result, or a key of an object in one.
package struct ResolvedItem: Hashable, Sendable {
  package var name: String
  package var path: ResolvedPath
  package var content: Content

  package enum Content: Hashable, Sendable {
    /// What stands at the end of the path: a field, or the label of the related row.
    case value
    case shape(ResolvedShape)
    /// The period that the date at the end of the path lies in.
    case period(RelativeDate.Unit)
    /// One value of the rows that the path leads to.
    case aggregate(ResolvedAggregate)
  }
}
