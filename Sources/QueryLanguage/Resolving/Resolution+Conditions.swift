extension Resolution {
  mutating func whereClause(_ clause: WhereClause, of entity: Entity) -> RowTest? {
    proposition(clause.condition, of: entity).map { test($0) }
  }

  /// The proposition with its rows given, from the row at hand.
  mutating func test(_ proposition: Proposition) -> RowTest {
    var conflicts: [RowAssembly.Conflict] = []
    let test = RowAssembly.test(proposition, conflicts: &conflicts)
    for (first, second) in conflicts { report(.neverBoth(first, second)) }
    return test
  }

  /// Nothing where any part of the condition is wrong; the other parts are looked at all the same.
  mutating func proposition(_ condition: Condition, of entity: Entity) -> Proposition? {
    switch condition {
    case .and(let parts): return propositions(parts, of: entity).map(Proposition.and)
    case .or(let parts): return propositions(parts, of: entity).map(Proposition.or)
    case .not(let inner, _):
      return proposition(inner, of: entity).map { .alone(test($0).denied) }
    case .row(let row): return rowCondition(row, of: entity)
    case .comparison(let comparison): return self.comparison(comparison, of: entity)
    case .presence(let presence): return self.presence(presence, of: entity)
    case .truth(let expression): return truth(expression, of: entity)
    }
  }

  private mutating func propositions(_ parts: [Condition], of entity: Entity) -> [Proposition]? {
    let resolved = parts.map { proposition($0, of: entity) }
    let known = resolved.compactMap(\.self)
    return known.count == resolved.count ? known : nil
  }

  private mutating func rowCondition(_ row: RowCondition, of entity: Entity) -> Proposition? {
    if let name = row.name {
      report(.nameTooDeep(name))
      remember(name, row, of: entity)
      return nil
    }
    guard let path = relations(row.relation, of: entity) else { return nil }
    guard let inner = proposition(row.condition, of: path.entity).map({ test($0) }) else {
      return nil
    }
    switch row.quantifier {
    case .has:
      return .alone(rooted(.related(along: path.relations, inner), path))
    case .every:
      return .alone(
        rooted(
          .all([
            .related(along: path.relations, nil),
            .not(.related(along: path.relations, inner.denied)),
          ]),
          path
        )
      )
    }
  }

  private mutating func presence(_ presence: PresenceTest, of entity: Entity) -> Proposition? {
    comparisons += 1
    if case .call(let call) = presence.expression, Function.named(call.name.text)?.period == nil {
      return known(call, presence, of: entity)
    }
    guard let path = path(presence.expression, of: entity) else { return nil }
    let known = RowTest.related(
      along: path.relations,
      path.field.map { .field($0, .known) }
    )
    return .alone(rooted(presence.isKnown ? known : .not(known), path))
  }

  /// What is asked along a path from a named row is asked of that row.
  private func rooted(_ test: RowTest, _ path: ResolvedPath) -> RowTest {
    path.root.map { .ofRow($0, test) } ?? test
  }

  private mutating func rooted(_ proposition: Proposition, _ path: ResolvedPath) -> Proposition {
    path.root.map { .alone(.ofRow($0, test(proposition))) } ?? proposition
  }

  /// One value of many rows is known where one of them has one.
  private mutating func known(
    _ call: FunctionCall,
    _ presence: PresenceTest,
    of entity: Entity
  ) -> Proposition? {
    guard case .aggregate(let aggregate)? = perRow(call, of: entity) else { return nil }
    var tests = aggregate.path.field.map { [RowTest.field($0, .known)] } ?? []
    if let condition = aggregate.condition { tests.append(condition) }
    let known = RowTest.related(
      along: aggregate.path.relations,
      tests.isEmpty ? nil : .all(of: tests)
    )
    let isAlwaysKnown = aggregate.function == .count
    let test = isAlwaysKnown ? .all([]) : known
    return .alone(rooted(presence.isKnown ? test : .not(test), aggregate.path))
  }

  private mutating func truth(_ expression: Expression, of entity: Entity) -> Proposition? {
    comparisons += 1
    guard let path = path(expression, of: entity) else { return nil }
    guard let field = path.field, field.type == .boolean else {
      report(.notACondition(path, at: expression.range))
      return nil
    }
    return rooted(
      .positive(.init(relations: path.relations, test: .field(field, .isTrue))),
      path
    )
  }

  private mutating func comparison(_ comparison: Comparison, of entity: Entity) -> Proposition? {
    comparisons += 1
    let denied = comparison.operator.denied
    let sign = denied ?? comparison.operator
    let positive: Proposition?
    switch comparison.left {
    case .path(let path):
      positive = self.path(path, of: entity).flatMap {
        self.positive(comparison, sign, $0, entity)
      }
    case .call(let call): positive = compared(call, comparison, sign, of: entity)
    }
    return denied == nil ? positive : positive.map { .alone(test($0).denied) }
  }

  mutating func positive(
    _ comparison: Comparison,
    _ sign: ComparisonOperator,
    _ path: ResolvedPath,
    _ entity: Entity
  ) -> Proposition? {
    guard let subject = subject(path, comparison, sign, entity) else { return nil }
    let comparison = subject.comparison
    if case .all(let values, _) = comparison.right {
      let tests = values.map { single($0, subject).map { test(.positive($0)) } }
      let known = tests.compactMap(\.self)
      return known.count == tests.count ? rooted(.alone(.all(of: known)), path) : nil
    }
    return single(comparison.right, subject).map { rooted(.positive($0), path) }
  }

  /// What is compared, with the values of parameters in their places.
  mutating func subject(
    _ path: ResolvedPath,
    _ comparison: Comparison,
    _ sign: ComparisonOperator,
    _ root: Entity
  ) -> Subject? {
    var subject = Subject(path: path, comparison: comparison, sign: sign, root: root)
    guard comparison.right.hasParameter else { return subject }
    guard let right = filled(comparison.right, path) else { return nil }
    subject.comparison.right = right
    subject.isOpen = true
    return subject
  }

  /// One comparison with one value, or with any of a list.
  private mutating func single(_ value: Value, _ subject: Subject) -> Proposition.Positive? {
    guard let test = self.test(value, subject) else { return nil }
    return Proposition.Positive(
      relations: subject.path.relations,
      test: test,
      plain: plainEqual(value, subject, test)
    )
  }

  /// Set where two such comparisons with different strings exclude one another.
  private func plainEqual(
    _ value: Value,
    _ subject: Subject,
    _ test: RowTest
  ) -> Proposition.PlainEqual? {
    guard subject.sign == .equal, !subject.isOpen, case .string(let literal) = value,
      case .path(let path) = subject.comparison.left,
      case .field(let field, .equals(let folded)) = test, folded.count == 1
    else { return nil }
    switch field.type {
    case .personName, .texts: return nil
    case .shortText, .role, .plainText, .kind, .level: break
    case .longText, .articleText, .unitName, .number, .real, .date, .boolean, .party: return nil
    }
    return Proposition.PlainEqual(
      field: field.name,
      value: folded[0],
      text: literal.text,
      path: path,
      isManyValued: subject.path.isManyValued,
      range: subject.comparison.range
    )
  }
}
