import VietnameseText

extension Resolution {
  /// The conditions of a whole query, where rows can be named in the topmost `and` list.
  mutating func topmost(_ clause: WhereClause, of entity: Entity) -> RowTest? {
    guard let proposition = topmost(clause.condition, of: entity) else { return nil }
    let test = self.test(proposition)
    guard !named.isEmpty else { return test }
    let tests = if case .all(let tests) = test { tests } else { [test] }
    rows = NamedRows(rows: named, tests: tests.filter(\.namesRows))
    return .all(of: tests.filter { !$0.namesRows })
  }

  private mutating func topmost(_ condition: Condition, of entity: Entity) -> Proposition? {
    switch condition {
    case .and(let parts):
      let resolved = parts.map { topmost($0, of: entity) }
      let known = resolved.compactMap(\.self)
      return known.count == resolved.count ? .and(known) : nil
    case .row(let row) where row.name != nil: return bind(row, of: entity)
    case .or, .not, .row, .comparison, .presence, .truth:
      return proposition(condition, of: entity)
    }
  }

  private mutating func bind(_ row: RowCondition, of entity: Entity) -> Proposition? {
    guard let name = row.name else { return nil }
    switch row.quantifier {
    case .has: break
    case .every:
      report(.nameOfEvery(name))
      return nil
    }
    if let owner = catalogue.entities.first(where: { catalogue.member(name.text, of: $0) != nil }) {
      report(
        .nameTaken(
          name,
          by: .both("a field of \(owner.indefinite)", vi: "một trường của \(owner.indefinite)")
        )
      )
    } else if named.contains(where: { $0.name == name.text }) {
      report(.nameTaken(name, by: .both("a named row", vi: "một hàng đã đặt tên")))
    }
    guard let path = relations(row.relation, of: entity) else { return nil }
    guard path.root == nil else {
      report(.rowsInFunction(path.name, at: row.relation.range))
      return nil
    }
    // The name is known in its own brackets, and afterwards even where they are wrong, so that one
    // mistake is told once.
    named.append(
      NamedRow(
        name: name.text,
        relations: path.relations,
        entity: path.entity,
        condition: .all([])
      )
    )
    let place = named.count - 1
    let condition = proposition(row.condition, of: path.entity).map { test($0) }
    if let condition { named[place].condition = condition }
    return condition == nil ? nil : .alone(.all([]))
  }

  /// Keeps a misplaced name, so that one mistake is told once.
  mutating func remember(_ name: Name, _ row: RowCondition, of entity: Entity) {
    guard let path = relations(row.relation, of: entity) else { return }
    let condition = RowTest.all([])
    named.append(
      NamedRow(
        name: name.text,
        relations: path.relations,
        entity: path.entity,
        condition: condition
      )
    )
    _ = proposition(row.condition, of: path.entity)
  }

  /// A path that begins at a named row, which is spoken of from now on.
  mutating func namedRoot(_ step: Name) -> ResolvedPath? {
    guard let row = named.first(where: { $0.name == step.text }) else { return nil }
    spoken.insert(row.name)
    return ResolvedPath(
      root: row.name,
      name: row.name,
      relations: [],
      field: nil,
      entity: row.entity
    )
  }

  /// `place = a.place`, `article = a`, `date > b.date`: missing where no named row is meant.
  mutating func same(_ path: Path, _ subject: Subject) -> RowTest? {
    guard let other = self.path(path, of: subject.root) else { return nil }
    guard other.root != nil else {
      report(.twoFields(subject, path))
      return nil
    }
    if other.isManyValued, subject.path.field != nil || other.field != nil {
      report(.manyOfNamed(other, at: path.range))
      return nil
    }
    let sign: Predicate.NumberTest.Sign
    switch subject.sign {
    case .equal: sign = .equal
    case .less: sign = .less
    case .lessOrEqual: sign = .lessOrEqual
    case .greater: sign = .greater
    case .greaterOrEqual: sign = .greaterOrEqual
    case .matches, .isIn, .within, .between, .since, .notEqual, .doesNotMatch, .isNotIn, .notWithin,
      .notBetween:
      report(
        .wrongOperator(
          subject,
          .both("compared with a named row", vi: "giá trị được so sánh với hàng đã đặt tên"),
          takes: ["=", "!=", "<", ">"]
        )
      )
      return nil
    }
    return same(NamedValue(sign: sign, path: other), subject, at: path.range)
  }

  private mutating func same(
    _ value: NamedValue,
    _ subject: Subject,
    at range: SourceRange
  ) -> RowTest? {
    let other = value.path
    guard let field = subject.path.field else {
      guard other.field == nil, other.entity.table == subject.path.entity.table else {
        report(.neverTheSame(subject, other, at: range))
        return nil
      }
      guard value.sign == .equal else {
        report(.wrongOperator(subject, subject.path.entity.indefinite, takes: ["=", "!="]))
        return nil
      }
      return .same(nil, value)
    }
    if case .party(let organisation, let place) = field.type, other.field == nil {
      for relation in [organisation, place] where relation.target == other.entity.id {
        return .related(relation, .same(nil, value))
      }
    }
    guard let otherField = other.field, field.type.isComparable(with: otherField.type) else {
      report(.neverTheSame(subject, other, at: range))
      return nil
    }
    return .same(field, value)
  }
}

extension FieldType {
  /// Whether a value of this can be compared with one of another.
  fileprivate func isComparable(with other: FieldType) -> Bool {
    switch self {
    case .shortText, .role, .personName:
      switch other {
      case .shortText, .role, .personName: true
      case .texts, .longText, .unitName, .articleText, .plainText, .number, .real, .date, .boolean,
        .kind,
        .level, .party:
        false
      }
    case .number, .real: other.isNumber
    case .plainText, .date, .kind, .level: self == other
    case .texts, .longText, .unitName, .articleText, .boolean, .party: false
    }
  }
}
