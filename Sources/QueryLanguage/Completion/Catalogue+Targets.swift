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

  /// Whether a row may have several values of a member.
  func isManyValued(_ member: Member, of owner: Entity) -> Bool {
    switch member {
    case .field(let field): if case .texts = field.type { true } else { false }
    case .relation(let relation): relation.isToMany
    case .shortForm(let form):
      form.path.indices.contains { index in
        var entity: Entity? = owner
        for step in form.path[..<index] {
          guard let here = entity, let next = self.member(step, of: here) else { return false }
          entity = target(of: next, from: here)
        }
        guard let here = entity, let next = self.member(form.path[index], of: here) else {
          return false
        }
        return isManyValued(next, of: here)
      }
    }
  }
}
