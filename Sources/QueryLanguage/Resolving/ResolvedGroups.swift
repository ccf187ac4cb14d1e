/// Groups of rows and what is shown of them; without a key all rows are one group.
package struct ResolvedGroups: Hashable, Sendable {
  package var keys: [ResolvedItem]
  /// Each once; values and tests speak of them by their place.
  package var aggregates: [ResolvedAggregate]
  package var items: [Column]
  package var having: GroupTest?
  package var order: [Order]
  /// Set where the periods between, of which there is no row, are added.
  package var fill: RelativeDate.Unit?

  package enum Value: Hashable, Sendable {
    case key(Int)
    /// Reached from the row that a key is; the path begins with the key's.
    case dependent(ResolvedPath)
    case aggregate(Int)
  }

  package struct Column: Hashable, Sendable {
    package var name: String
    package var value: Value
  }

  package struct Order: Hashable, Sendable {
    package var value: Value
    package var isDescending: Bool
  }
}
