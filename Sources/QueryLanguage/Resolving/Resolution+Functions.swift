import VietnameseText

extension Resolution {
  /// What a call is: a period of a date, or one value of many rows.
  enum Called {
    case period(RelativeDate.Unit, ResolvedPath)
    case aggregate(ResolvedAggregate)
  }

  mutating func called(_ call: FunctionCall, of entity: Entity) -> Called? {
    guard let function = Function.named(call.name.text) else {
      report(.unknownFunction(call.name))
      return nil
    }
    guard let path = argument(call, function, of: entity) else { return nil }
    let place = call.argument?.range ?? call.range
    if let unit = function.period { return period(unit, path, call, function, place) }
    guard takes(function, path) else {
      report(.wrongArgument(function, path, at: place))
      return nil
    }
    var condition: RowTest?
    if let root = path.root, !path.isManyValued {
      report(.rowsInFunction(root, at: place))
      return nil
    }
    if let clause = call.condition {
      condition = whereClause(clause, of: path.entity)
      if condition == nil { return nil }
    }
    let inner = [
      path.name.isEmpty ? nil : path.name,
      call.condition.map { clause in
        let names = CanonicalNames(catalogue: catalogue)
        let condition = names.condition(clause.condition, of: path.entity)
        return "where \(Printer.text(of: condition))"
      },
    ]
    let name = inner.compactMap(\.self).joined(separator: " ")
    return .aggregate(
      ResolvedAggregate(
        function: function,
        name: "\(function.rawValue)(\(name))",
        path: path,
        condition: condition
      )
    )
  }

  /// The path that a function is given; the row itself where it is given none.
  private mutating func argument(
    _ call: FunctionCall,
    _ function: Function,
    of entity: Entity
  ) -> ResolvedPath? {
    let own = ResolvedPath(name: "", relations: [], field: nil, entity: entity)
    switch call.argument {
    case .path(let path)?:
      if function == .share, call.condition == nil {
        report(.argumentMissing(function, at: call.range))
        return nil
      }
      return self.path(path, of: entity)
    case .call(let inner)?:
      report(.functionOfFunction(at: inner.range))
      return nil
    case nil:
      guard function == .count || function == .share else {
        report(.argumentMissing(function, at: call.range))
        return nil
      }
      return own
    }
  }

  private mutating func period(
    _ unit: RelativeDate.Unit,
    _ path: ResolvedPath,
    _ call: FunctionCall,
    _ function: Function,
    _ place: SourceRange
  ) -> Called? {
    if let condition = call.condition {
      report(.conditionOfPeriod(function, at: condition.range))
      return nil
    }
    guard path.field?.type == .date else {
      report(.wrongArgument(function, path, at: place))
      return nil
    }
    var named = path
    named.name = "\(function.rawValue)(\(path.name))"
    return .period(unit, named)
  }

  private func takes(_ function: Function, _ path: ResolvedPath) -> Bool {
    switch function {
    case .count, .share: return true
    case .sum, .avg: return path.field?.type.isNumber == true
    case .min, .max, .first, .last:
      return path.isSortable || function == .first || function == .last
    case .year, .month, .week, .day: return path.field?.type == .date
    }
  }

  /// A function of which each single row has a value; anything else is told.
  mutating func perRow(_ call: FunctionCall, of entity: Entity) -> Called? {
    guard let called = called(call, of: entity) else { return nil }
    switch called {
    case .period: return called
    case .aggregate(let aggregate):
      guard aggregate.isPerRow else {
        report(.groupOnly(aggregate, entity, at: call.range))
        return nil
      }
      return called
    }
  }

  // MARK: conditions

  /// `count(statements) > 3`, `max(statements.date) < 2026`, `year(published) = 2026`.
  mutating func compared(
    _ call: FunctionCall,
    _ comparison: Comparison,
    _ sign: ComparisonOperator,
    of entity: Entity
  ) -> Proposition? {
    guard let called = perRow(call, of: entity) else { return nil }
    switch called {
    case .period(_, let path):
      // A date lies in a period of its own unit just when its own period does.
      return positive(comparison, sign, path, entity)
    case .aggregate(let aggregate):
      return tested(aggregate, comparison, sign, of: entity).map { test in
        // A path from a named row is walked from there, wherever the condition stands.
        .alone(aggregate.path.root.map { .ofRow($0, test) } ?? test)
      }
    }
  }

  private mutating func tested(
    _ aggregate: ResolvedAggregate,
    _ comparison: Comparison,
    _ sign: ComparisonOperator,
    of entity: Entity
  ) -> RowTest? {
    if aggregate.isAmount {
      return amount(aggregate, comparison, sign, of: entity)?.mapAmounts { .amount(aggregate, $0) }
    }
    return chosen(aggregate, comparison, sign, of: entity).map { .chosen(aggregate, $0) }
  }

  /// The comparison of a number, as if it were a field.
  mutating func amount(
    _ aggregate: ResolvedAggregate,
    _ comparison: Comparison,
    _ sign: ComparisonOperator,
    of entity: Entity
  ) -> RowTest? {
    let field = Field("amount", .number, doc: "")
    let path = ResolvedPath(name: aggregate.name, relations: [], field: field, entity: entity)
    guard let subject = subject(path, comparison, sign, entity) else { return nil }
    return test(subject.comparison.right, subject)
  }

  /// What the row that a function chooses is asked.
  mutating func chosen(
    _ aggregate: ResolvedAggregate,
    _ comparison: Comparison,
    _ sign: ComparisonOperator,
    of entity: Entity
  ) -> RowTest? {
    if aggregate.path.field?.isManyValued == true {
      report(.chosenText(aggregate, at: comparison.left.range))
      return nil
    }
    var path = aggregate.path
    path.name = aggregate.name
    guard let subject = subject(path, comparison, sign, entity) else { return nil }
    return test(subject.comparison.right, subject)
  }
}

extension RowTest {
  /// The tests of a number that this is made of, as other tests.
  func mapAmounts(_ change: (Predicate.NumberTest) -> RowTest) -> RowTest {
    switch self {
    case .all(let tests): .all(tests.map { $0.mapAmounts(change) })
    case .any(let tests): .any(tests.map { $0.mapAmounts(change) })
    case .not(let test): .not(test.mapAmounts(change))
    case .field(_, .number(let test)): change(test)
    case .field, .related, .place, .within, .amount, .chosen, .same, .ofRow: self
    }
  }
}
