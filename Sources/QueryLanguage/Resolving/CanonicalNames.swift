/// Puts the catalogue's names into a condition, so that columns are called alike in every language.
struct CanonicalNames {
  let catalogue: Catalogue

  func condition(_ condition: Condition, of entity: Entity) -> Condition {
    switch condition {
    case .and(let parts): return .and(parts.map { self.condition($0, of: entity) })
    case .or(let parts): return .or(parts.map { self.condition($0, of: entity) })
    case .not(let inner, let range): return .not(self.condition(inner, of: entity), range)
    case .row(var row):
      let (path, target) = path(row.relation, of: entity)
      row.relation = path
      row.condition = self.condition(row.condition, of: target)
      return .row(row)
    case .comparison(var comparison):
      comparison.left = expression(comparison.left, of: entity)
      return .comparison(comparison)
    case .presence(var presence):
      presence.expression = expression(presence.expression, of: entity)
      return .presence(presence)
    case .truth(let truth): return .truth(expression(truth, of: entity))
    }
  }

  private func expression(_ expression: Expression, of entity: Entity) -> Expression {
    switch expression {
    case .path(let path): return .path(self.path(path, of: entity).path)
    case .call(var call):
      if let function = Function.named(call.name.text) {
        call.name = Name(function.rawValue, at: call.name.range)
      }
      var target = entity
      if case .path(let argument)? = call.argument {
        let (path, end) = path(argument, of: entity)
        call.argument = .path(path)
        target = end
      }
      if let asked = call.condition?.condition {
        call.condition?.condition = condition(asked, of: target)
      }
      return .call(call)
    }
  }

  /// The path in canonical names, and the entity of the row that it leads to.
  private func path(_ path: Path, of entity: Entity) -> (path: Path, target: Entity) {
    var target = entity
    let steps = path.steps.map { step in
      guard let member = catalogue.member(step.text, of: target) else { return step }
      target = catalogue.target(of: member, from: target) ?? target
      return Name(member.name, at: step.range)
    }
    return (Path(steps), target)
  }
}
