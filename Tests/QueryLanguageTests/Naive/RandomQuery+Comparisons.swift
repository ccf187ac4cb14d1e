import TestSupport
import VietnameseText

@testable import QueryLanguage

/// Comparisons of every sort.
extension RandomQuery {
  mutating func comparison(_ path: RandomPath) -> String {
    switch path.end {
    case .row(let entity): comparison(path.text, with: entity)
    case .field(let field): comparison(path.text, with: field, of: path.owner)
    }
  }

  private mutating func comparison(_ name: String, with entity: Entity) -> String {
    switch entity.id {
    case .place: return place(name)
    case .organisation: return text(name, bodies())
    case .position: return text(name, titles())
    case .article, .passage, .person, .speaker, .statement, .mention, .related, .document,
      .figure:
      guard let field = entity.field(entity.label.field) else { return "\(name) is known" }
      return comparison(name, with: field, of: entity)
    }
  }

  private mutating func comparison(
    _ name: String,
    with field: Field,
    of entity: Entity
  ) -> String {
    switch field.type {
    case .shortText, .personName, .texts, .plainText:
      return text(name, values(of: field, entity) + ["HĐND"])
    case .role: return text(name, titles())
    case .unitName: return "\(name) is known"
    case .longText, .articleText:
      return "\(name) \(random.one(of: ["~", "~", "!~"])) \(phrase())"
    case .kind(let words), .level(let words):
      let own = values(of: field, entity)
      return kind(name, own.isEmpty || random.once(in: 4) ? words : own)
    case .number, .real: return number(name)
    case .date: return date(name)
    case .boolean: return name
    case .party: return random.once(in: 2) ? place(name) : text(name, bodies(), lists: false)
    }
  }

  // MARK: values

  /// The texts that the field has in the store.
  private func values(of field: Field, _ entity: Entity) -> [String] {
    let texts = store.rows(of: entity).flatMap { store.values(field.name, of: $0) }
      .compactMap { value in
        if case .text(let text) = value { text.raw } else { nil }
      }
    return texts
  }

  private mutating func bodies() -> [String] {
    let own = store.rows(of: Entity.organisation).map { body in
      ([store[body].label] + store.related(body, "place").map { store[$0].label })
        .prefix(1 + random.below(2)).joined(separator: " ")
    }
    return InventedWords.askedBodies + own
  }

  /// Roles, alone or with what else a title says.
  private mutating func titles() -> [String] {
    let own = store.rows(of: Entity.position).map { position in
      let roles = store.values("role", of: position).compactMap { value in
        if case .text(let text) = value { text.raw } else { nil }
      }
      let rest = ["organisation", "place"].flatMap { store.related(position, $0) }
      return (roles + rest.map { store[$0].label }).prefix(1 + random.below(3))
        .joined(separator: " ")
    }
    return (random.once(in: 3) ? InventedWords.askedRoles : []) + own + ["Bí thư"]
  }

  private mutating func text(_ name: String, _ values: [String], lists: Bool = true) -> String {
    func quoted() -> String {
      let value = random.one(of: values)
      return "\"\(random.once(in: 5) ? value.lowercased() : value)\""
    }
    switch random.below(lists ? 9 : 7) {
    case 0...2: return "\(name) = \(quoted())"
    case 3: return "\(name) != \(quoted())"
    case 4, 5: return "\(name) \(random.one(of: ["~", "~", "!~"])) \(words(of: values))"
    case 6: return "\(name) = all (\(quoted()), \(quoted()))"
    case 7: return "\(name) in (\(quoted()), \(quoted()))"
    default: return "\(name) not in (\(quoted()), \(quoted()))"
    }
  }

  /// Some words of a value, or some that are near to those of others.
  private mutating func words(of values: [String]) -> String {
    guard random.once(in: 2) else { return words() }
    let words = random.one(of: values).split(separator: " ")
    let start = random.below(words.count)
    let some = words[start...].prefix(1 + random.below(2)).joined(separator: " ")
    let marked = random.once(in: 2) ? some : Folding.unmarked(some)
    return "\"\(marked)\(random.once(in: 4) ? "*" : "")\""
  }

  private mutating func words() -> String {
    let isExact = random.once(in: 6)
    let pool = random.once(in: 3) ? InventedWords.askedBeginnings : InventedWords.askedWords
    return (isExact ? "exactly " : "") + "\"\(random.one(of: pool))\""
  }

  /// Words of long texts, in one of their markings or without any.
  mutating func phrase(canBeExact: Bool = true) -> String {
    var words = (0...random.below(2)).map { _ -> String in
      let word = random.one(of: random.one(of: InventedWords.textWords))
      return random.once(in: 2) ? String(word.map { InventedWords.bare[$0] ?? $0 }) : word
    }
    if random.once(in: 4), let last = words.popLast() {
      words.append("\(last.prefix(2 + random.below(2)))*")
    }
    let quoted = "\"\(words.joined(separator: " "))\""
    return canBeExact && random.once(in: 6) ? "exactly \(quoted)" : quoted
  }

  private mutating func place(_ name: String) -> String {
    func quoted() -> String { "\"\(random.one(of: InventedWords.askedPlaces))\"" }
    switch random.below(8) {
    case 0, 1: return "\(name) = \(quoted())"
    case 2: return "\(name) != \(quoted())"
    case 3, 4: return "\(name) \(random.one(of: ["within", "in", "not within"])) \(quoted())"
    case 5: return "\(name) in (\(quoted()), \(quoted()))"
    case 6: return "\(name) within (\(quoted()), \(quoted()))"
    default: return "\(name) \(random.one(of: ["~", "!~"])) \(words())"
    }
  }

  private mutating func kind(_ name: String, _ words: [String]) -> String {
    func quoted() -> String { "\"\(random.one(of: words))\"" }
    switch random.below(4) {
    case 0, 1: return "\(name) = \(quoted())"
    case 2: return "\(name) != \(quoted())"
    default: return "\(name) \(random.one(of: ["in", "not in"])) (\(quoted()), \(quoted()))"
    }
  }

  private mutating func number(_ name: String) -> String {
    func amount() -> String { random.one(of: ["1", "2", "3", "5", "100", "150", "1.000", "2,5"]) }
    switch random.below(8) {
    case 0...3: return "\(name) \(random.one(of: ["=", "!=", "<", "<=", ">", ">="])) \(amount())"
    case 4: return "\(name) between \(amount()) and \(amount())"
    case 5: return "\(name) not between \(amount()) and \(amount())"
    case 6: return "\(name) in \(amount()) .. \(amount())"
    default: return "\(name) \(random.one(of: ["in", "not in"])) (\(amount()), \(amount()))"
    }
  }

  private mutating func date(_ name: String) -> String {
    func day() -> String { random.one(of: InventedWords.askedDates) }
    switch random.below(9) {
    case 0...3: return "\(name) \(random.one(of: ["=", "!=", "<", "<=", ">", ">="])) \(day())"
    case 4: return "\(name) between \(day()) and \(day())"
    case 5: return "\(name) not between \(day()) and \(day())"
    case 6: return "\(name) in \(day()) .. \(day())"
    case 7: return "\(name) \(random.one(of: ["in", "not in"])) (\(day()), \(day()))"
    default: return "\(name) \(random.one(of: ["since", "in"])) \(day())"
    }
  }
}
