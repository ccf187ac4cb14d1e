import TestSupport

@testable import QueryLanguage

/// Rows that are named, and conditions that speak of them.
extension RandomQuery {
  mutating func named() -> String {
    let entity = random.one(of: Catalogue.standard.entities)
    guard let first = relationPath(of: entity), let second = relationPath(of: entity) else {
      return named()
    }
    let asked = condition(of: first.target, depth: 1)
    var parts = ["has \(first.text) as a (\(asked))"]
    let tie = tie(second.target, to: first.target)
    let own = "(\(condition(of: second.target, depth: 1)))"
    parts.append("has \(second.text) as b (\(tie.map { "\(own) and \($0)" } ?? own))")
    if first.target.table == second.target.table {
      parts.append("b \(random.one(of: ["=", "!="])) a")
    }
    if let tie = self.tie(entity, to: first.target) {
      parts.append(random.once(in: 3) ? "(\(tie) or \(condition(of: entity, depth: 1)))" : tie)
    }
    if random.once(in: 2) { parts.append("(\(condition(of: entity, depth: 1)))") }
    return "find \(entity.singular) where \(parts.joined(separator: " and "))"
  }

  /// A comparison of a row's relation, or of its date, with those of a named row.
  private mutating func tie(_ entity: Entity, to other: Entity) -> String? {
    let sign = random.one(of: ["=", "=", "!="])
    let catalogue = Catalogue.standard
    var ties: [String] = []
    for own in entity.relations {
      if catalogue[own.target].table == other.table { ties.append("\(own.name) \(sign) a") }
      for theirs in other.relations
      where catalogue[own.target].table == catalogue[theirs.target].table {
        ties.append("\(own.name) \(sign) a.\(theirs.name)")
      }
    }
    for own in entity.fields where own.type == .date {
      for theirs in other.fields where theirs.type == .date {
        ties.append("\(own.name) \(random.one(of: ["<", ">", "="])) a.\(theirs.name)")
      }
    }
    return ties.isEmpty ? nil : random.one(of: ties)
  }
}
