/// A related row as an object, with what is asked of the related rows.
package struct ResolvedShape: Hashable, Sendable {
  package var items: [ResolvedItem]
  package var condition: RowTest?
  package var order: [ResolvedOrder]
  package var limit: Int?
  package var offset: Int?
}
