extension Resolution {
  /// The path of an expression that must be one.
  mutating func path(_ expression: Expression, of entity: Entity) -> ResolvedPath? {
    switch expression {
    case .path(let path): return self.path(path, of: entity)
    case .call(let call):
      guard let called = perRow(call, of: entity) else { return nil }
      switch called {
      case .period(_, let path): return path
      case .aggregate(let aggregate):
        report(.amountIsNoCondition(aggregate, at: call.range))
        return nil
      }
    }
  }

  /// A path with its short forms expanded.
  mutating func path(_ path: Path, of entity: Entity) -> ResolvedPath? {
    var resolved = ResolvedPath(name: "", relations: [], field: nil, entity: entity)
    var names: [String] = []
    for (index, step) in path.steps.enumerated() {
      if let field = resolved.field {
        report(.fieldHasNoMembers(field, path.steps[index - 1], step))
        return nil
      }
      guard let member = catalogue.member(step.text, of: resolved.entity) else {
        if index == 0, let root = namedRoot(step) {
          resolved = root
          names.append(root.name)
          continue
        }
        let start = index == 0 ? nil : path.steps[index - 1]
        report(.unknownMember(step, of: resolved.entity, after: start, from: entity, catalogue))
        return nil
      }
      names.append(member.name)
      walk(member, &resolved)
    }
    resolved.name = names.joined(separator: ".")
    return resolved
  }

  private func walk(_ member: Member, _ path: inout ResolvedPath) {
    switch member {
    case .field(let field): path.field = field
    case .relation(let relation):
      path.relations.append(relation)
      path.entity = catalogue[relation.target]
    case .shortForm(let form):
      for name in form.path {
        guard let step = catalogue.member(name, of: path.entity) else {
          preconditionFailure("the short form \(form.name) leads nowhere")
        }
        walk(step, &path)
      }
    }
  }

  /// The relations of a path that must end at a relation.
  mutating func relations(_ path: Path, of entity: Entity) -> ResolvedPath? {
    guard let resolved = self.path(path, of: entity) else { return nil }
    if let field = resolved.field, let last = path.steps.last {
      report(.notARelation(last, field, catalogue))
      return nil
    }
    return resolved
  }
}
