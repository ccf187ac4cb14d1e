import TestSupport

@testable import QueryLanguage

/// Functions in conditions and of groups.
extension RandomQuery {
  /// A function of related rows and what it is compared with.
  mutating func functionComparison(of entity: Entity) -> String? {
    guard let path = manyPath(of: entity) else { return nil }
    let condition =
      random.once(in: 3) ? " where \(condition(of: path.target, depth: 1))" : ""
    switch random.below(8) {
    case 6, 7:
      return choice(along: path, condition)
    case 0...2:
      return "count(\(path.text)\(condition)) \(sign()) \(random.below(4))"
    case 3:
      let share = random.one(of: ["0", "50%", "0,5", "100%", "25%"])
      return
        "share(\(path.text) where \(self.condition(of: path.target, depth: 1))) \(sign()) \(share)"
    default:
      let fields = path.target.fields.filter { $0.name != "id" }
      if random.once(in: 2), let date = fields.first(where: { $0.type == .date }) {
        let day = random.one(of: InventedWords.askedDates)
        return
          "\(random.one(of: ["min", "max"]))(\(path.text).\(date.name)\(condition)) \(sign()) \(day)"
      }
      guard let number = fields.first(where: { $0.type.isNumber }) else {
        return "count(\(path.text)) > 1"
      }
      let function = random.one(of: ["min", "max", "sum", "avg"])
      let amount = random.one(of: ["2", "5", "100", "150", "2,5"])
      return "\(function)(\(path.text).\(number.name)\(condition)) \(sign()) \(amount)"
    }
  }

  /// The value of one row that a function chooses, and what it is compared with.
  private mutating func choice(
    along path: (text: String, target: Entity),
    _ condition: String
  ) -> String {
    guard let choice = choice(of: path.target, prefix: "\(path.text).", condition) else {
      return "count(\(path.text)\(condition)) > 1"
    }
    if random.once(in: 8) { return "\(choice.text) is known" }
    while true {
      // One value is never all of several.
      let text = comparison(choice)
      if !text.dropFirst(choice.text.count).contains(" all (") { return text }
    }
  }

  private mutating func choice(
    of entity: Entity,
    prefix: String,
    _ condition: String
  ) -> RandomPath? {
    let fields = entity.fields.filter { field in
      switch field.type {
      case .texts, .longText, .articleText, .unitName, .boolean: false
      case .number, .real, .shortText, .role, .personName, .plainText, .date, .kind, .level, .party:
        field.name != "id"
      }
    }
    guard !fields.isEmpty else { return nil }
    let field = random.one(of: fields)
    // Numbers have no row of their own for `min` and `max`.
    let functions =
      field.type.isNumber ? ["first", "last"] : ["first", "last", "first", "last", "min", "max"]
    let text = "\(random.one(of: functions))(\(prefix)\(field.name)\(condition))"
    return RandomPath(text: text, end: .field(field), owner: entity)
  }

  /// Groups by one period, with those between.
  mutating func filled() -> String {
    let dated = Catalogue.standard.entities.filter { entity in
      entity.fields.contains { $0.type == .date }
    }
    let entity = random.one(of: dated)
    let date = random.one(of: entity.fields.filter { $0.type == .date }).name
    let key = "\(random.one(of: ["year", "month", "week", "day"]))(\(date))"
    let filter = random.once(in: 2) ? "" : " where \(condition(of: entity, depth: 1))"
    let shown = unique((0...random.below(2)).map { _ in groupFunction(of: entity) })
    let having = random.once(in: 2) ? "" : " having count() \(sign()) \(1 + random.below(2))"
    let direction = random.one(of: ["", " asc", " desc"])
    return
      "find \(entity.singular)\(filter) group by \(key)\(having) show \(([key] + shown).joined(separator: ", ")) order by \(key)\(direction) fill"
  }

  private mutating func sign() -> String { random.one(of: ["=", "!=", "<", "<=", ">", ">="]) }

  /// A relation path with a step to many.
  private mutating func manyPath(of entity: Entity) -> (text: String, target: Entity)? {
    guard let path = relationPath(of: entity) else { return nil }
    let steps = path.text.split(separator: ".").map { Name(String($0), at: .point(0)) }
    let walked = NaivePath(Path(steps), from: entity, Catalogue.standard)
    return walked.relations.contains(where: \.isToMany) ? path : nil
  }

  /// Groups with functions of their rows.
  mutating func grouped() -> String {
    let entity = random.one(of: Catalogue.standard.entities)
    let where_ = random.once(in: 2) ? "" : " where \(condition(of: entity, depth: 1))"
    var keys = (0...random.below(2)).compactMap { _ in key(of: entity) }
    if random.once(in: 2), let date = entity.fields.first(where: { $0.type == .date }) {
      keys.append("\(random.one(of: ["year", "month", "week", "day"]))(\(date.name))")
    }
    guard !keys.isEmpty else { return grouped() }
    keys = unique(keys)
    let shown = unique((0...random.below(3)).map { _ in groupFunction(of: entity) })
    let having =
      random.once(in: 2) ? "" : " having \(groupNumber(of: entity)) \(sign()) \(random.below(4))"
    let list = keys.joined(separator: ", ")
    return
      "find \(entity.singular)\(where_) group by \(list)\(having) show \((keys + shown).joined(separator: ", "))"
  }

  private mutating func groupFunction(of entity: Entity) -> String {
    guard random.once(in: 3) else { return groupNumber(of: entity) }
    guard random.once(in: 2), let path = relationPath(of: entity) else {
      return choice(of: entity, prefix: "", "")?.text ?? "count()"
    }
    let condition = random.once(in: 3) ? " where \(condition(of: path.target, depth: 1))" : ""
    return choice(of: path.target, prefix: "\(path.text).", condition)?.text ?? "count()"
  }

  private mutating func groupNumber(of entity: Entity) -> String {
    switch random.below(4) {
    case 0: return "count()"
    case 1: return "count(where \(condition(of: entity, depth: 1)))"
    case 2:
      guard let path = relationPath(of: entity) else { return "count()" }
      return "count(\(path.text))"
    default:
      let numbers = entity.fields.filter { $0.type.isNumber && $0.name != "id" }
      guard !numbers.isEmpty else { return "count()" }
      return "\(random.one(of: ["sum", "min", "max"]))(\(random.one(of: numbers).name))"
    }
  }
}
