import SQLText

extension ConditionCompiler {
  mutating func amount(
    _ aggregate: ResolvedAggregate,
    _ test: Predicate.NumberTest,
    of row: Row
  ) -> SQLCondition {
    var compiler = QueryCompiler(conditions: self)
    let value = compiler.value(of: aggregate, from: row).sql
    return number(test, value, nullable: aggregate.function != .count)
  }

  /// The row that a function chooses is among those that pass the test.
  mutating func chosen(
    _ aggregate: ResolvedAggregate,
    _ test: RowTest?,
    of row: Row
  ) -> SQLCondition {
    var compiler = QueryCompiler(conditions: self)
    let chosen = compiler.chosenRow(aggregate, from: row)
    guard let test else { return .known(chosen) }
    let outer = aliases
    defer { aliases = outer }
    return .membership(of: chosen, nullable: true, in: ids(aggregate.path.entity.id, test))
  }
}
