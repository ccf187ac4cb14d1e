extension Catalogue {
  /// The entity that a member leads to; `nil` for a field.
  func target(of member: Member, from owner: Entity) -> Entity? {
    switch member {
    case .field: return nil
    case .relation(let relation): return self[relation.target]
    case .shortForm(let form):
      var entity: Entity? = owner
      for step in form.path {
        guard let here = entity, let next = self.member(step, of: here) else { return nil }
        entity = target(of: next, from: here)
      }
      return entity
    }
  }
}
