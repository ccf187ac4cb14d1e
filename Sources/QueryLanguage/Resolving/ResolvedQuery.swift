/// A query of which every name and every type is settled.
package struct ResolvedQuery: Hashable, Sendable {
  package enum Result: Hashable, Sendable {
    case rows([ResolvedItem])
    /// How many rows hold: one number.
    case count
    /// How many rows hold in each group.
    case groups(ResolvedGroups)
  }

  package var entity: Entity
  /// What must hold of a row; missing where all are wanted.
  package var condition: RowTest?
  /// The rows that are named, with what is asked of them.
  package var rows: NamedRows?
  package var result: Result
  /// What the query asks to sort by; the entity's own order goes on from there.
  package var order: [ResolvedOrder]
  package var limit: Int?
  package var offset: Int?
  /// How the short values that are asked for were written, by their folded forms.
  package var spellings: [String: String] = [:]
}
