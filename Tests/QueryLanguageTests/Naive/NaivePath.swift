@testable import QueryLanguage

/// A path with its short forms written out: the relations that are walked, and what stands at the
/// end.
struct NaivePath {
  enum End {
    case field(Field)
    case row(Entity)
  }

  var relations: [Relation] = []
  var end: End

  /// The named row that it begins at.
  var root: String?

  var way: [String] { (root.map { [$0] } ?? []) + relations.map(\.name) }

  /// A path of which every step is a name of the catalogue, or the first the name of a row.
  init(
    _ path: Path,
    from entity: Entity,
    _ catalogue: Catalogue,
    _ rows: [String: Entity] = [:]
  ) {
    if let named = rows[path.steps[0].text] {
      end = .row(named)
      root = path.steps[0].text
      for step in path.steps.dropFirst() { walk(step.text, catalogue) }
    } else {
      end = .row(entity)
      for step in path.steps { walk(step.text, catalogue) }
    }
  }

  /// The row itself.
  init(_ entity: Entity) { end = .row(entity) }

  private mutating func walk(_ name: String, _ catalogue: Catalogue) {
    guard case .row(let entity) = end, let member = catalogue.member(name, of: entity) else {
      preconditionFailure("\(name) is no name here")
    }
    switch member {
    case .field(let field): end = .field(field)
    case .relation(let relation):
      relations.append(relation)
      end = .row(catalogue[relation.target])
    case .shortForm(let form):
      for name in form.path { walk(name, catalogue) }
    }
  }
}
