import TestSupport

@testable import QueryLanguage

/// Functions in conditions and of groups.
extension RandomQuery {
  /// A function of related rows and what it is compared with.
  mutating func functionComparison(of entity: Entity) -> String? {
    guard let path = manyPath(of: entity) else { return nil }
    let condition =
      random.once(in: 3) ? " where \(condition(of: path.target, depth: 1))" : ""
    switch random.below(6) {
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
      guard let number = fields.first(where: { $0.type == .number }) else {
        return "count(\(path.text)) > 1"
      }
      let function = random.one(of: ["min", "max", "sum", "avg"])
      let amount = random.one(of: ["2", "5", "100", "150", "2,5"])
      return "\(function)(\(path.text).\(number.name)\(condition)) \(sign()) \(amount)"
    }
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
      random.once(in: 2) ? "" : " having \(groupFunction(of: entity)) \(sign()) \(random.below(4))"
    let list = keys.joined(separator: ", ")
    return
      "find \(entity.singular)\(where_) group by \(list)\(having) show \((keys + shown).joined(separator: ", "))"
  }

  private mutating func groupFunction(of entity: Entity) -> String {
    switch random.below(4) {
    case 0: return "count()"
    case 1: return "count(where \(condition(of: entity, depth: 1)))"
    case 2:
      guard let path = relationPath(of: entity) else { return "count()" }
      return "count(\(path.text))"
    default:
      let numbers = entity.fields.filter { $0.type == .number && $0.name != "id" }
      guard !numbers.isEmpty else { return "count()" }
      return "\(random.one(of: ["sum", "min", "max"]))(\(random.one(of: numbers).name))"
    }
  }
}
