import VietnameseText

@testable import QueryLanguage

/// Answers queries over rows in memory, straight from the syntax tree and by the rules of
/// `language.md`, one after the other.
///
/// It settles what the language means: resolver and compiler must find the same rows. With them it
/// shares the tree, the names of the catalogue and the reading of words, titles and dates, and no
/// other thought.
struct NaiveEvaluator {
  let store: MemoryStore
  let today: CalendarDay
  let catalogue = Catalogue.standard
  /// The rows that are chosen for the names of a query.
  var named: [String: MemoryRow.ID] = [:]
  /// What sort of row each name stands for.
  var entities: [String: Entity] = [:]

  /// The rows that a query finds, in no order.
  func rows(of query: QuerySyntax) -> [MemoryRow.ID] {
    let entity = entity(of: query)
    let all = store.rows(of: entity).filter { holdsWords(query.words, of: $0, entity) }
    guard let condition = query.clauses.where?.condition else { return all }
    return all.filter { row in !choices(condition, of: row, entity).isEmpty }
  }

  /// Words straight after the entity must all stand somewhere in its text.
  private func holdsWords(_ words: StringLiteral?, of row: MemoryRow.ID, _ entity: Entity) -> Bool {
    guard let words, let field = entity.field("text") else { return words == nil }
    let texts = store.values("text", of: row)
    return words.text.split(separator: " ").allSatisfy { word in
      let value = Value.string(StringLiteral(String(word), at: words.range))
      return texts.contains { matches($0, field.type, .matches, value) }
    }
  }

  func entity(of query: QuerySyntax) -> Entity {
    guard let entity = catalogue.entity(named: query.entity.text) else {
      preconditionFailure("\(query.entity.text) is nothing to find")
    }
    return entity
  }

  func path(_ expression: Expression, _ entity: Entity) -> NaivePath {
    switch expression {
    case .path(let path): NaivePath(path, from: entity, catalogue, entities)
    case .call(let call):
      // A period of a date is compared as the date; other functions never get here.
      call.argument.map { path($0, entity) }
        ?? NaivePath(Path([call.name]), from: entity, catalogue)
    }
  }

  /// The rows that a way leads to.
  func rows(along way: some Sequence<String>, from row: MemoryRow.ID) -> [MemoryRow.ID] {
    var way = Array(way)
    var row = row
    if let first = way.first, let chosen = named[first] {
      way.removeFirst()
      row = chosen
    }
    return way.reduce([row]) { rows, relation in rows.flatMap { store.related($0, relation) } }
  }

  // MARK: conditions

  /// Whether a condition holds of a row: true or false and nothing else (rule 5).
  func holds(_ condition: Condition, of row: MemoryRow.ID, _ entity: Entity) -> Bool {
    switch condition {
    case .and(let parts): allHold(parts, of: row, entity)
    case .or(let parts): parts.contains { holds($0, of: row, entity) }
    case .not(let denied, _): !holds(denied, of: row, entity)
    case .row(let condition): holds(condition, of: row, entity)
    case .comparison(let comparison): holds(comparison, of: row, entity)
    case .presence(let presence): isKnown(presence.expression, of: row, entity) == presence.isKnown
    case .truth: allHold([condition], of: row, entity)
    }
  }

  /// A row of its own, of which everything in the brackets is asked anew (rule 7).
  private func holds(_ condition: RowCondition, of row: MemoryRow.ID, _ entity: Entity) -> Bool {
    let path = NaivePath(condition.relation, from: entity, catalogue, entities)
    guard case .row(let target) = path.end else { preconditionFailure("no way to other rows") }
    let rows = rows(along: path.way, from: row)
    return switch condition.quantifier {
    case .has: rows.contains { holds(condition.condition, of: $0, target) }
    case .every: !rows.isEmpty && rows.allSatisfy { holds(condition.condition, of: $0, target) }
    }
  }

  /// `x != v` is `not (x = v)`, and `all` asks for each value on some row (rules 4 and 9).
  private func holds(_ comparison: Comparison, of row: MemoryRow.ID, _ entity: Entity) -> Bool {
    if let denied = comparison.operator.denied {
      var positive = comparison
      positive.operator = denied
      return !holds(positive, of: row, entity)
    }
    if let call = aggregate(comparison.left) { return holds(comparison, call, of: row, entity) }
    guard case .all(let values, _) = comparison.right else {
      return allHold([.comparison(comparison)], of: row, entity)
    }
    return values.allSatisfy { value in
      var single = comparison
      single.right = value
      return allHold([.comparison(single)], of: row, entity)
    }
  }

  /// Whether any value at all is known along a path (rule 4).
  private func isKnown(_ expression: Expression, of row: MemoryRow.ID, _ entity: Entity) -> Bool {
    if let call = aggregate(expression) {
      if choosesRow(call, entity) { return chosen(call, of: [row], entity) != nil }
      if case .nothing = outcome(call, of: [row], entity) { return false }
      return true
    }
    let path = path(expression, entity)
    let rows = rows(along: path.way, from: row)
    return switch path.end {
    case .row: !rows.isEmpty
    case .field(let field): rows.contains { !store.values(field.name, of: $0).isEmpty }
    }
  }
}
