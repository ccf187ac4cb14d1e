extension Resolution {
  /// A query of groups, or of all rows as one where it has no key.
  mutating func groups(_ query: QuerySyntax, of entity: Entity) -> ResolvedGroups {
    let clauses = query.clauses
    let keys = clauses.group.map { groupKeys($0, of: entity) } ?? []
    var groups = ResolvedGroups(keys: keys, aggregates: [], items: [], order: [])
    if let show = clauses.show {
      groups.items = columns(show.items, of: entity, &groups)
    } else {
      let count = groups.place(of: .counting(entity))
      groups.items =
        keys.indices.map { .init(name: keys[$0].name, value: .key($0)) }
        + [.init(name: "count", value: .aggregate(count))]
      if let index = keys.firstIndex(where: { $0.name == "count" }), let group = clauses.group {
        report(.sameKey("count", at: group.keys[index].range))
      }
    }
    if let having = clauses.having {
      groups.having = groupTest(having.condition, of: entity, &groups)
    }
    let orderKeys = self.keys(of: clauses.order, showing: clauses.show?.items ?? [], of: entity)
    order(orderKeys, of: entity, &groups)
    if clauses.order == nil, query.verb == .count, clauses.group != nil {
      let count = groups.place(of: .counting(entity))
      groups.order = [.init(value: .aggregate(count), isDescending: true)]
    }
    return groups
  }

  /// Whether something shown speaks of all rows together: `find article show count()`.
  func isOverAll(_ show: ShowClause?, of entity: Entity) -> Bool {
    (show?.items ?? []).contains { item in
      guard case .expression(.call(let call)) = item.content else { return false }
      var silent = self
      guard case .aggregate(let aggregate)? = silent.called(call, of: entity) else { return false }
      return !aggregate.isPerRow
    }
  }

  mutating func groupKeys(_ clause: GroupClause, of entity: Entity) -> [ResolvedItem] {
    var keys: [ResolvedItem] = []
    for expression in clause.keys {
      guard let key = valued(expression, of: entity) else { continue }
      if case .value = key.content, !key.path.isSortable {
        report(.unsortable(key.path, at: expression.range))
      }
      if keys.contains(where: { $0.name == key.name }) {
        report(.sameKey(key.name, at: expression.range))
      }
      keys.append(key)
    }
    return keys
  }

  private mutating func columns(
    _ items: [Item],
    of entity: Entity,
    _ groups: inout ResolvedGroups
  ) -> [ResolvedGroups.Column] {
    var columns: [ResolvedGroups.Column] = []
    var names: [String: SourceRange] = [:]
    if items.count > QueryLimits.items, let last = items.last {
      report(.tooManyColumns(at: items[0].range.joined(with: last.range)))
      return []
    }
    for item in items {
      switch item.content {
      case .shape(let shape): report(.shapeInGroup(shape))
      case .expression(let expression):
        guard let (name, value) = groupValue(expression, of: entity, &groups) else { continue }
        let column = item.alias?.text ?? name
        if let earlier = names[column] {
          report(.sameColumn(column, at: item.range, earlier: earlier))
        }
        names[column] = item.range
        columns.append(.init(name: column, value: value))
      }
    }
    return columns
  }

  /// A key, what depends on one, or one value of all rows of the group.
  private mutating func groupValue(
    _ expression: Expression,
    of entity: Entity,
    _ groups: inout ResolvedGroups
  ) -> (name: String, value: ResolvedGroups.Value)? {
    if case .call(let call) = expression {
      guard let called = called(call, of: entity) else { return nil }
      if case .aggregate(let aggregate) = called {
        if let root = aggregate.path.root {
          report(.rowsInFunction(root, at: call.range))
          return nil
        }
        if let key = groups.keys.firstIndex(where: { $0.content == .aggregate(aggregate) }) {
          return (aggregate.name, .key(key))
        }
        return (aggregate.columnName, .aggregate(groups.place(of: aggregate)))
      }
    }
    guard let item = valued(expression, of: entity) else { return nil }
    if let key = groups.keys.firstIndex(where: {
      $0.content == item.content && $0.path == item.path
    }) {
      return (item.name, .key(key))
    }
    if case .value = item.content, groups.keys.contains(where: { $0.determines(item.path) }) {
      return (item.name, .dependent(item.path))
    }
    report(.notInGroup(item.name, groups.keys.map(\.name), at: expression.range))
    return nil
  }

  // MARK: order

  private mutating func order(
    _ keys: [OrderClause.Key],
    of entity: Entity,
    _ groups: inout ResolvedGroups
  ) {
    for (index, key) in keys.enumerated() {
      guard let (_, value) = groupValue(key.expression, of: entity, &groups) else { continue }
      groups.order.append(.init(value: value, isDescending: key.direction == .descending))
      guard key.fill else { continue }
      guard index == 0, groups.keys.count == 1, value == .key(0),
        case .period(let unit) = groups.keys[0].content
      else {
        report(.fillWithoutPeriod(at: key.range))
        continue
      }
      groups.fill = unit
    }
  }

  // MARK: having

  private mutating func groupTest(
    _ condition: Condition,
    of entity: Entity,
    _ groups: inout ResolvedGroups
  ) -> GroupTest? {
    switch condition {
    case .and(let parts): return groupTests(parts, of: entity, &groups).map(GroupTest.all)
    case .or(let parts): return groupTests(parts, of: entity, &groups).map(GroupTest.any)
    case .not(let inner, _): return groupTest(inner, of: entity, &groups).map(GroupTest.not)
    case .comparison(let comparison): return groupTest(comparison, of: entity, &groups)
    case .presence(let presence):
      guard let aggregate = groupAggregate(presence.expression, of: entity) else { return nil }
      let known = GroupTest.known(groups.place(of: aggregate))
      return presence.isKnown ? known : .not(known)
    case .row(let row):
      guard let path = relations(row.relation, of: entity) else { return nil }
      report(.keyInHaving(path, at: row.range))
      return nil
    case .truth(let expression):
      _ = groupAggregate(expression, of: entity).map { aggregate in
        report(.amountIsNoCondition(aggregate, at: expression.range))
      }
      return nil
    }
  }

  private mutating func groupTests(
    _ parts: [Condition],
    of entity: Entity,
    _ groups: inout ResolvedGroups
  ) -> [GroupTest]? {
    var tests: [GroupTest] = []
    for part in parts {
      if let test = groupTest(part, of: entity, &groups) { tests.append(test) }
    }
    return tests.count == parts.count ? tests : nil
  }

  private mutating func groupAggregate(_ expression: Expression, of entity: Entity)
    -> ResolvedAggregate?
  {
    switch expression {
    case .path(let path):
      if let path = self.path(path, of: entity) { report(.keyInHaving(path, at: expression.range)) }
      return nil
    case .call(let call):
      guard let called = called(call, of: entity) else { return nil }
      switch called {
      case .aggregate(let aggregate): return aggregate
      case .period(_, let path):
        report(.keyInHaving(path, at: expression.range))
        return nil
      }
    }
  }

  private mutating func groupTest(
    _ comparison: Comparison,
    of entity: Entity,
    _ groups: inout ResolvedGroups
  ) -> GroupTest? {
    comparisons += 1
    guard let aggregate = groupAggregate(comparison.left, of: entity) else { return nil }
    let index = groups.place(of: aggregate)
    let sign = comparison.operator.denied ?? comparison.operator
    let test: GroupTest?
    if aggregate.isAmount {
      test = amount(aggregate, comparison, sign, of: entity).map { GroupTest($0, of: index) }
    } else {
      test = chosen(aggregate, comparison, sign, of: entity).map { .chosen(index, $0) }
    }
    return comparison.operator.denied == nil ? test : test.map(GroupTest.not)
  }
}

extension GroupTest {
  /// A test of a number, made as if it were a field.
  init(_ test: RowTest, of index: Int) {
    switch test {
    case .all(let tests): self = .all(tests.map { GroupTest($0, of: index) })
    case .any(let tests): self = .any(tests.map { GroupTest($0, of: index) })
    case .not(let test): self = .not(GroupTest(test, of: index))
    case .field(_, .number(let test)): self = .amount(index, test)
    case .field, .related, .place, .within, .amount, .chosen, .same, .ofRow:
      preconditionFailure("a number is tested as something else")
    }
  }
}

extension ResolvedGroups {
  /// The place of an aggregate among the others, which it joins if it is new.
  mutating func place(of aggregate: ResolvedAggregate) -> Int {
    if let index = aggregates.firstIndex(of: aggregate) { return index }
    aggregates.append(aggregate)
    return aggregates.count - 1
  }
}

extension ResolvedAggregate {
  /// The number of rows of a group.
  static func counting(_ entity: Entity) -> Self {
    let path = ResolvedPath(name: "", relations: [], field: nil, entity: entity)
    return Self(function: .count, name: "count()", path: path, condition: nil)
  }

  /// A bare `count()` is a column `count`.
  var columnName: String { name.hasSuffix("()") ? String(name.dropLast(2)) : name }
}

extension ResolvedItem {
  /// Whether a path goes on from the row that this key is, to one value.
  fileprivate func determines(_ path: ResolvedPath) -> Bool {
    guard content == .value, self.path.field == nil, self.path.root == path.root,
      path.relations.starts(with: self.path.relations)
    else { return false }
    let rest = path.relations.dropFirst(self.path.relations.count)
    return !rest.contains(where: \.isToMany) && path.field?.isManyValued != true
  }
}
