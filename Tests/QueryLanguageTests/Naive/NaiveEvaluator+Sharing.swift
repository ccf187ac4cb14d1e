@testable import QueryLanguage

/// Rules 1 to 4: which comparisons of one `and` list speak of one row.
extension NaiveEvaluator {
  /// A condition that is asked of the row at the end of a way, which it shares with others.
  private struct Shared {
    var way: [String]
    var holds: (MemoryRow.ID) -> Bool
  }

  /// Whether all parts of an `and` list hold of a row.
  ///
  /// Those that share hold together when one row can be chosen for each beginning of their ways, so
  /// that all are content. `dropping`: how many relations of each path lead to `row` already.
  func allHold(
    _ parts: [Condition],
    of row: MemoryRow.ID,
    _ entity: Entity,
    dropping: Int = 0
  ) -> Bool {
    var shared: [Shared] = []
    for part in parts.flatMap(Self.conjuncts) {
      if let condition = sharing(part, entity, dropping) {
        shared.append(condition)
      } else {
        guard holds(part, of: row, entity) else { return false }
      }
    }
    let ways = Set(
      shared.flatMap { condition in (0...condition.way.count).map { condition.way.prefix($0) } }
    )
    .map(Array.init)
    .sorted { $0.count < $1.count }
    var chosen: [[String]: MemoryRow.ID] = [:]
    func canChoose(from index: Int) -> Bool {
      guard index < ways.count else { return true }
      let way = ways[index]
      for candidate in candidates(at: way, chosen, root: row) {
        chosen[way] = candidate
        let isContent = shared.allSatisfy { $0.way != way || $0.holds(candidate) }
        if isContent, canChoose(from: index + 1) { return true }
      }
      return false
    }
    return canChoose(from: 0)
  }

  private func candidates(
    at way: [String],
    _ chosen: [[String]: MemoryRow.ID],
    root: MemoryRow.ID
  ) -> [MemoryRow.ID] {
    guard let last = way.last, let before = chosen[Array(way.dropLast())] else { return [root] }
    if way.count == 1, let row = named[last] { return [row] }
    return store.related(before, last)
  }

  /// Brackets without `or` and `not` are as if they were not there (rule 2).
  private static func conjuncts(_ condition: Condition) -> [Condition] {
    if case .and(let parts) = condition { parts.flatMap(conjuncts) } else { [condition] }
  }

  /// Missing where the condition shares its row with no other.
  private func sharing(_ condition: Condition, _ entity: Entity, _ dropping: Int) -> Shared? {
    guard let way = commonWay(condition, entity) else { return nil }
    let rest = Array(way.dropFirst(dropping))
    switch condition {
    case .comparison(let comparison):
      let end = path(comparison.left, entity).end
      return Shared(way: rest) { matches(end, of: $0, comparison.operator, comparison.right) }
    case .truth(let expression):
      guard case .field(let field) = path(expression, entity).end else { return nil }
      return Shared(way: rest) { store.values(field.name, of: $0).contains(.truth(true)) }
    case .or(let parts):
      // Without a relation in common the branches open rows of their own; so they do from the row
      // that is shared already.
      return Shared(way: rest) { row in
        parts.contains { allHold([$0], of: row, entity, dropping: way.count) }
      }
    case .and, .not, .row, .presence: return nil
    }
  }

  /// The way that all comparisons of a condition begin with, where all of them are positive (rules 3
  /// and 4).
  private func commonWay(_ condition: Condition, _ entity: Entity) -> [String]? {
    switch condition {
    case .comparison(let comparison):
      if comparison.operator.denied != nil || aggregate(comparison.left) != nil { return nil }
      if case .all = comparison.right { return nil }
      return path(comparison.left, entity).way
    case .truth(let expression):
      return path(expression, entity).way
    case .and(let parts), .or(let parts):
      let ways = parts.map { commonWay($0, entity) }
      return ways.dropFirst().reduce(ways.first ?? nil) { shared, way in
        guard let shared, let way else { return nil }
        return zip(shared, way).prefix { $0 == $1 }.map(\.0)
      }
    case .not, .row, .presence: return nil
    }
  }
}
