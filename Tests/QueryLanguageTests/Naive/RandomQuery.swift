import TestSupport

@testable import QueryLanguage

/// Writes random queries of which every name and every type is right, the same for the same seed.
///
/// Most values are taken from a store, so that the queries find some of its rows and not others.
struct RandomQuery {
  var random: SeededRandom
  let store: MemoryStore
  private let catalogue = Catalogue.standard

  init(seed: UInt64, store: MemoryStore) {
    random = SeededRandom(seed: seed)
    self.store = store
  }

  /// A question without what it shows, and the entity that it is about.
  mutating func find() -> (text: String, entity: Entity) {
    let entity = random.one(of: catalogue.entities)
    let name = random.one(of: [entity.singular, entity.plural])
    guard !random.once(in: 30) else { return ("find \(name)", entity) }
    let hasText = entity.longText != nil && random.once(in: 3)
    let words = hasText ? " \(phrase(canBeExact: false))" : ""
    if hasText, random.once(in: 2) { return ("find \(name)\(words)", entity) }
    return ("find \(name)\(words) where \(condition(of: entity, depth: 3))", entity)
  }

  /// A question for words of an entity's own text.
  mutating func searching() -> String {
    let entity = random.one(of: catalogue.entities.filter { $0.longText != nil })
    let word = random.one(of: ["and", "or"])
    let more =
      random.once(in: 2)
      ? ""
      : " \(word) \(random.once(in: 2) ? "text ~ \(phrase())" : "(\(condition(of: entity, depth: 1)))")"
    return "find \(entity.singular) where text ~ \(phrase())\(more)"
  }

  mutating func count() -> String {
    let entity = random.one(of: catalogue.entities)
    let condition =
      random.once(in: 2) ? "" : " where \(condition(of: entity, depth: 1))"
    let keys = (0...random.below(2)).compactMap { _ in key(of: entity) }
    guard !keys.isEmpty else { return count() }
    return "count \(entity.singular)\(condition) by \(unique(keys).joined(separator: ", "))"
  }

  /// Everything of an entity by one or two values, of which each row has one at most.
  mutating func sorted() -> String {
    let entity = random.one(of: catalogue.entities)
    let keys = (0...random.below(2)).compactMap { _ -> String? in
      guard let key = key(of: entity), !isManyValued(key, of: entity) else { return nil }
      return key + random.one(of: ["", " asc", " desc"])
    }
    return keys.isEmpty
      ? sorted() : "find \(entity.singular) order by \(keys.joined(separator: ", "))"
  }

  private func isManyValued(_ text: String, of entity: Entity) -> Bool {
    let steps = text.split(separator: ".").map { Name(String($0), at: .point(0)) }
    let path = NaivePath(Path(steps), from: entity, catalogue)
    if case .field(let field) = path.end, field.isManyValued { return true }
    return path.relations.contains(where: \.isToMany)
  }

  func unique(_ keys: [String]) -> [String] {
    keys.enumerated().filter { !keys[..<$0.offset].contains($0.element) }.map(\.element)
  }

  mutating func key(of entity: Entity) -> String? {
    let path = path(of: entity, steps: random.below(3))
    switch path.end {
    case .row(let target): return target.label.keyColumn == nil ? nil : path.text
    case .field(let field):
      switch field.type {
      case .longText, .articleText: return nil
      case .shortText, .role, .personName, .texts, .unitName, .plainText, .number, .real, .date,
        .boolean,
        .kind, .level, .party:
        return path.text
      }
    }
  }

  // MARK: conditions

  mutating func condition(of entity: Entity, depth: Int) -> String {
    guard depth > 0, !random.once(in: 4) else { return atom(of: entity, depth: 0) }
    if random.once(in: 4), let shared = sharing(of: entity) { return shared }
    switch random.below(8) {
    case 0...2:
      return list("and", of: entity, depth)
    case 3, 4:
      return list("or", of: entity, depth)
    case 5:
      let relation = random.one(of: ["has", "every"])
      guard let path = relationPath(of: entity) else { return atom(of: entity, depth: depth) }
      return "\(relation) \(path.text) (\(condition(of: path.target, depth: depth - 1)))"
    case 6:
      return "not (\(condition(of: entity, depth: depth - 1)))"
    default:
      return atom(of: entity, depth: depth)
    }
  }

  /// A condition as deep as is said, and no broader than it must be.
  mutating func deepCondition(of entity: Entity, depth: Int) -> String {
    guard depth > 0 else { return atom(of: entity, depth: 0) }
    let word = random.one(of: ["and", "or"])
    if random.once(in: 3), let path = relationPath(of: entity) {
      let inner = deepCondition(of: path.target, depth: depth - 1)
      return "\(random.one(of: ["has", "every"])) \(path.text) (\(inner))"
    }
    let inner = deepCondition(of: entity, depth: depth - 1)
    return random.once(in: 2)
      ? "not (\(inner))" : "\(atom(of: entity, depth: 0)) \(word) (\(inner))"
  }

  /// A list of positive comparisons, and brackets with `or` of them, that share one row.
  private mutating func sharing(of entity: Entity) -> String? {
    guard let path = relationPath(of: entity) else { return nil }
    let parts = (0...(1 + random.below(2))).map { _ -> String in
      let one = positive(along: path)
      return random.once(in: 3) ? "(\(one) or \(positive(along: path)))" : one
    }
    return parts.joined(separator: " and ")
  }

  private mutating func positive(along path: (text: String, target: Entity)) -> String {
    while true {
      let step = self.path(of: path.target, steps: random.below(2))
      let text = comparison(
        RandomPath(text: "\(path.text).\(step.text)", end: step.end, owner: step.owner)
      )
      if !["!", " not ", " all ("].contains(where: text.contains) { return text }
    }
  }

  /// A list whose parts mostly go along one relation, so that they have a row to share.
  private mutating func list(_ word: String, of entity: Entity, _ depth: Int) -> String {
    let theme = random.one(of: entity.relations.map(\.name) + shortForms(of: entity))
    let parts = (0...(random.once(in: 3) ? 2 : 1)).map { _ -> String in
      if random.once(in: 4) { return "(\(condition(of: entity, depth: depth - 1)))" }
      if random.once(in: 5) {
        let branches = (0...1).map { _ in atom(of: entity, depth: 0, theme: theme) }
        return "(\(branches.joined(separator: word == "and" ? " or " : " and ")))"
      }
      return atom(of: entity, depth: depth, theme: theme)
    }
    return parts.joined(separator: " \(word) ")
  }

  private mutating func atom(of entity: Entity, depth: Int, theme: String? = nil) -> String {
    if depth > 0, random.once(in: 8), let function = functionComparison(of: entity) {
      return function
    }
    let path = path(of: entity, steps: random.below(4), theme: theme)
    if random.once(in: 12) { return "\(path.text) is \(random.one(of: ["missing", "known"]))" }
    if depth > 0, random.once(in: 15) { return "not \(comparison(path))" }
    return comparison(path)
  }

  // MARK: paths

  struct RandomPath {
    var text: String
    var end: NaivePath.End
    /// The entity of the row at the end.
    var owner: Entity
  }

  private func shortForms(of entity: Entity) -> [String] { entity.shortForms.map(\.name) }

  /// Relations and then a field or nothing; `theme`: a relation or a short form of one that the
  /// path mostly begins with.
  private mutating func path(of entity: Entity, steps: Int, theme: String? = nil) -> RandomPath {
    var names: [String] = []
    var current = entity
    if let theme, !random.once(in: 4) {
      names.append(theme)
      switch end(of: theme, current) {
      case .field(let field):
        return RandomPath(text: theme, end: .field(field), owner: owner(of: theme, current))
      case .row(let target): current = target
      }
    }
    for _ in 0..<steps where random.once(in: 3) {
      let name = random.one(of: current.relations.map(\.name) + shortForms(of: current))
      names.append(name)
      switch end(of: name, current) {
      case .field(let field):
        let owner = owner(of: name, current)
        return RandomPath(text: names.joined(separator: "."), end: .field(field), owner: owner)
      case .row(let target): current = target
      }
    }
    if !names.isEmpty, random.once(in: 4) {
      return RandomPath(text: names.joined(separator: "."), end: .row(current), owner: current)
    }
    let field = random.one(of: current.fields.filter { $0.name != "id" || random.once(in: 5) })
    let text = (names + [field.name]).joined(separator: ".")
    return RandomPath(text: text, end: .field(field), owner: current)
  }

  mutating func relationPath(of entity: Entity) -> (text: String, target: Entity)? {
    var names: [String] = []
    var current = entity
    for _ in 0...random.below(2) {
      guard !current.relations.isEmpty else { break }
      let relation = random.one(of: current.relations)
      names.append(relation.name)
      current = catalogue[relation.target]
    }
    return names.isEmpty ? nil : (names.joined(separator: "."), current)
  }

  private func end(of name: String, _ entity: Entity) -> NaivePath.End {
    NaivePath(Path([Name(name, at: .point(0))]), from: entity, catalogue).end
  }

  /// The entity that a short form's field belongs to.
  private func owner(of name: String, _ entity: Entity) -> Entity {
    let path = NaivePath(Path([Name(name, at: .point(0))]), from: entity, catalogue)
    return path.relations.last.map { catalogue[$0.target] } ?? entity
  }
}
