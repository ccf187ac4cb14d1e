import VietnameseText

/// The one description of what can be asked: parser, resolver, completion, help and `schema` all
/// read it.
package struct Catalogue: Hashable, Sendable {
  package let entities: [Entity]
  /// Entities by their names without marks.
  private let entityNames: [String: EntityID]
  private let byID: [EntityID: Entity]
  /// Members of each entity by their names without marks.
  private let members: [EntityID: [String: Member]]

  package init(_ entities: [Entity]) {
    self.entities = entities
    var names: [String: EntityID] = [:]
    var byID: [EntityID: Entity] = [:]
    var members: [EntityID: [String: Member]] = [:]
    for entity in entities {
      byID[entity.id] = entity
      for name in [entity.singular, entity.plural] + entity.aliases {
        names[Self.key(name)] = entity.id
      }
      var own: [String: Member] = [:]
      for member in entity.members {
        for name in [member.name] + member.aliases { own[Self.key(name)] = member }
      }
      members[entity.id] = own
    }
    self.entityNames = names
    self.byID = byID
    self.members = members
  }

  package subscript(_ id: EntityID) -> Entity {
    guard let entity = byID[id] else { preconditionFailure("the catalogue has no \(id)") }
    return entity
  }

  /// The entity of a name in any language, with or without marks.
  package func entity(named name: String) -> Entity? {
    entityNames[Self.key(name)].map { self[$0] }
  }

  /// What a name, in any language, means in a row of an entity.
  package func member(_ name: String, of entity: Entity) -> Member? {
    members[entity.id]?[Self.key(name)]
  }

  /// Names are looked up without marks; ASCII ones, the usual case, without the folding tables.
  private static func key(_ name: String) -> String {
    name.utf8.allSatisfy { $0 < 0x80 } ? name.lowercased() : Folding.unmarked(name)
  }
}
