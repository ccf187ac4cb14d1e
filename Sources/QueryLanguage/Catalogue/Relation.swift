package import VietnameseText

/// A way from a row to the rows of another entity.
package struct Relation: Hashable, Sendable {
  package var name: String
  package var aliases: [String]
  package var target: EntityID
  package var link: Link
  /// How related rows are sorted among themselves; the target's own order where missing.
  package var order: [OrderTerm]?
  package var doc: BilingualText
  /// Columns of the row that repeat a folded text of the related row, by the name of its field.
  package var repeated: [String: String]

  package init(
    _ name: String,
    aliases: [String] = [],
    to target: EntityID,
    _ link: Link,
    order: [OrderTerm]? = nil,
    repeated: [String: String] = [:],
    doc: BilingualText
  ) {
    self.name = name
    self.aliases = aliases
    self.target = target
    self.link = link
    self.order = order
    self.repeated = repeated
    self.doc = doc
  }

  package var isToMany: Bool {
    switch link {
    case .reference: false
    case .children, .through: true
    }
  }
}
