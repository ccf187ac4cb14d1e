/// A value that rows are sorted by; each row has at most one.
package struct ResolvedOrder: Hashable, Sendable {
  package enum Key: Hashable, Sendable {
    case path(ResolvedPath)
    case period(RelativeDate.Unit, ResolvedPath)
    case aggregate(ResolvedAggregate)
    /// How well the row's text answers the words that were searched for; the best stands first
    /// where nothing is descending.
    case relevance(Relevance)
  }

  package var key: Key
  package var isDescending: Bool
}
