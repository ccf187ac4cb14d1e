import VietnameseText

@testable import QueryLanguage

/// Functions that make one value of many rows.
extension NaiveEvaluator {
  /// What a function can come to.
  enum Outcome {
    case amount(Double)
    case nothing
  }

  func aggregate(_ expression: Expression) -> FunctionCall? {
    guard case .call(let call) = expression, Function.named(call.name.text)?.period == nil else {
      return nil
    }
    return call
  }

  func holds(
    _ comparison: Comparison,
    _ call: FunctionCall,
    of row: MemoryRow.ID,
    _ entity: Entity
  ) -> Bool {
    holds(comparison, call, ofGroup: [row], entity)
  }

  private func holds(
    _ comparison: Comparison,
    _ call: FunctionCall,
    ofGroup rows: [MemoryRow.ID],
    _ entity: Entity
  ) -> Bool {
    choosesRow(call, entity)
      ? holds(comparison, choosing: call, of: rows, entity)
      : holds(outcome(call, of: rows, entity), comparison)
  }

  private func holds(_ outcome: Outcome, _ comparison: Comparison) -> Bool {
    if let denied = comparison.operator.denied {
      var positive = comparison
      positive.operator = denied
      return !holds(outcome, positive)
    }
    if case .list(let values, _) = comparison.right {
      return values.contains { value in
        var single = comparison
        single.operator = comparison.operator == .isIn ? .equal : comparison.operator
        single.right = value
        return holds(outcome, single)
      }
    }
    switch outcome {
    case .amount(let number): return matches(number, comparison.operator, comparison.right)
    case .nothing: return false
    }
  }

  /// The value that a function has over some rows: of all that they lead to, each once.
  func outcome(_ call: FunctionCall, of roots: [MemoryRow.ID], _ entity: Entity) -> Outcome {
    let way = call.argument.map { path($0, entity) } ?? NaivePath(entity)
    var rows = roots.flatMap { self.rows(along: way.way, from: $0) }
    rows = Array(Set(rows))
    let owner = way.relations.last.map { catalogue[$0.target] } ?? entity
    let chosen = rows.filter { row in
      call.condition.map { holds($0.condition, of: row, owner) } ?? true
    }
    if call.name.text == "share" {
      return rows.isEmpty ? .nothing : .amount(Double(chosen.count) / Double(rows.count))
    }
    guard case .field(let field) = way.end else { return .amount(Double(chosen.count)) }
    let values = chosen.flatMap { row -> [MemoryValue] in
      let values = store.values(field.name, of: row)
      // A name is one value with several spellings.
      return field.isManyValued ? values : Array(values.prefix(1))
    }
    if call.name.text == "count" {
      guard case .articleText = field.type else { return .amount(Double(values.count)) }
      return .amount(Double(chosen.count { !store.values(field.name, of: $0).isEmpty }))
    }
    let numbers = values.compactMap { if case .number(let number) = $0 { number } else { nil } }
    switch call.name.text {
    case "sum": return numbers.isEmpty ? .nothing : .amount(Double(numbers.reduce(0, +)))
    case "avg":
      return numbers.isEmpty
        ? .nothing : .amount(Double(numbers.reduce(0, +)) / Double(numbers.count))
    case "min":
      return numbers.min().map { .amount(Double($0)) } ?? .nothing
    case "max":
      return numbers.max().map { .amount(Double($0)) } ?? .nothing
    default: preconditionFailure("\(call.name.text) is not asked of rows in memory")
    }
  }

  /// A condition on a group of rows.
  func holds(_ condition: Condition, ofGroup rows: [MemoryRow.ID], _ entity: Entity) -> Bool {
    switch condition {
    case .and(let parts): return parts.allSatisfy { holds($0, ofGroup: rows, entity) }
    case .or(let parts): return parts.contains { holds($0, ofGroup: rows, entity) }
    case .not(let inner, _): return !holds(inner, ofGroup: rows, entity)
    case .comparison(let comparison):
      guard let call = aggregate(comparison.left) else { return false }
      return holds(comparison, call, ofGroup: rows, entity)
    case .row, .presence, .truth: preconditionFailure("not asked of groups in memory")
    }
  }

  /// The period of a unit that a date lies in, by its text.
  func period(_ unit: RelativeDate.Unit, of date: TimePeriod) -> String? {
    let length: Int =
      switch unit {
      case .year: 4
      case .month: 7
      case .week, .day: 10
      }
    guard date.text.count >= length else { return nil }
    let text = String(date.text.prefix(length))
    guard unit == .week else { return text }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let day = CalendarDay(year: parts[0], month: parts[1], day: parts[2])
    else { return nil }
    let thursday = day.adding(days: 4 - day.weekday)
    var weeks = 1
    while thursday.adding(days: -7 * weeks).year == thursday.year { weeks += 1 }
    let padded = weeks < 10 ? "0\(weeks)" : String(weeks)
    return "\(thursday.year)-W\(padded)"
  }
}
