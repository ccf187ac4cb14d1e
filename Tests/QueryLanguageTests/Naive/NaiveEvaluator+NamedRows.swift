import VietnameseText

@testable import QueryLanguage

/// Rows that a query names (rule 8).
extension NaiveEvaluator {
  /// Each choice of rows for the names of a condition that holds together with the rest; one empty
  /// choice where nothing is named.
  func choices(
    _ condition: Condition,
    of row: MemoryRow.ID,
    _ entity: Entity
  ) -> [[String: MemoryRow.ID]] {
    let parts = Self.topmost(condition)
    let naming = parts.compactMap { part -> RowCondition? in
      if case .row(let row) = part, row.name != nil { row } else { nil }
    }
    let rest = parts.filter { part in
      if case .row(let row) = part { row.name == nil } else { true }
    }
    return choices(naming[...], of: row, entity).filter {
      $0.allHold(rest, of: row, entity)
    }.map(\.named)
  }

  /// This evaluator once for each choice, with the rows that are chosen.
  private func choices(
    _ naming: ArraySlice<RowCondition>,
    of row: MemoryRow.ID,
    _ entity: Entity
  ) -> [NaiveEvaluator] {
    guard let first = naming.first, let name = first.name else { return [self] }
    let path = NaivePath(first.relation, from: entity, catalogue, entities)
    guard case .row(let target) = path.end else { preconditionFailure("no way to other rows") }
    return Set(rows(along: path.way, from: row)).flatMap { candidate -> [NaiveEvaluator] in
      var chosen = self
      chosen.named[name.text] = candidate
      chosen.entities[name.text] = target
      guard chosen.holds(first.condition, of: candidate, target) else { return [] }
      return chosen.choices(naming.dropFirst(), of: row, entity)
    }
  }

  private static func topmost(_ condition: Condition) -> [Condition] {
    if case .and(let parts) = condition { parts.flatMap(topmost) } else { [condition] }
  }

  /// Whether what stands at the end of a path is what a named row leads to.
  func matches(
    _ end: NaivePath.End,
    of row: MemoryRow.ID,
    _ sign: ComparisonOperator,
    named path: Path
  ) -> Bool {
    guard let root = named[path.steps[0].text], let entity = entities[path.steps[0].text] else {
      preconditionFailure("\(path.text) begins at no named row")
    }
    let other = NaivePath(path, from: entity, catalogue, entities)
    let rows = rows(along: other.way, from: root)
    switch (end, other.end) {
    case (.row, .row): return rows.contains(row)
    case (.field(let own), .field(let field)):
      let values = rows.flatMap { store.values(field.name, of: $0).prefix(1) }
      return store.values(own.name, of: row).prefix(1).contains { value in
        values.contains { compare(value, sign, $0) }
      }
    case (.field(let own), .row):
      return store.values(own.name, of: row).contains { value in
        if case .row(let party) = value { rows.contains(party) } else { false }
      }
    case (.row, .field): preconditionFailure("a row is no value")
    }
  }

  private func compare(_ own: MemoryValue, _ sign: ComparisonOperator, _ other: MemoryValue) -> Bool
  {
    switch (own, other) {
    case (.text(let own), .text(let other)): return own.folded == other.folded
    case (.number(let own), .number(let other)):
      switch sign {
      case .less: return own < other
      case .greater: return own > other
      default: return own == other
      }
    case (.period(let own), .period(let other)):
      switch sign {
      case .less: return own.to <= other.from
      case .greater: return own.from >= other.to
      default: return own.from >= other.from && own.to <= other.to
      }
    default: preconditionFailure("\(own) is never \(other)")
    }
  }
}
