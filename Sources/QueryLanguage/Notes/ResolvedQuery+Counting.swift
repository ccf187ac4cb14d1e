import SQLText

extension ResolvedQuery {
  /// How many rows hold, all of the result's clauses aside.
  func counting(_ condition: RowTest?) -> ResolvedQuery {
    ResolvedQuery(entity: entity, condition: condition, rows: rows, result: .count, order: [])
  }

  /// The condition together with one more.
  func condition(and other: RowTest) -> RowTest {
    condition.map { .all([$0, other]) } ?? other
  }
}
