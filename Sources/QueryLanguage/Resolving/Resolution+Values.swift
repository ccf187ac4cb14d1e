import Vocabulary
import VietnameseText

extension Resolution {
  /// What the row at the end of the subject's path is asked, for one value or any of a list.
  mutating func test(_ value: Value, _ subject: Subject) -> RowTest? {
    switch value {
    case .list(let values, _): return list(values, subject)
    case .path(let path):
      if isName(path.steps[0]) || isComparedField(path, subject) { return same(path, subject) }
      report(.unquotedValue(path, subject))
      return nil
    case .parameter(let parameter):
      report(.missingParameter(parameter))
      return nil
    case .all(_, let range):
      report(.allInside(at: range))
      return nil
    case .string, .exactly, .number, .date, .relative, .interval, .bounds:
      break
    }
    if let field = subject.path.field { return test(value, field, subject) }
    return relationTest(value, subject.path.entity, subject)
  }

  func isName(_ step: Name) -> Bool { named.contains { $0.name == step.text } }

  /// Whether an unquoted word is a field and cannot have been meant as a value.
  private func isComparedField(_ path: Path, _ subject: Subject) -> Bool {
    guard subject.path.field?.type != .boolean, !subject.isKind(path.text) else { return false }
    return catalogue.member(path.steps[0].text, of: subject.root) != nil
  }

  /// `in` a list means any of them.
  private mutating func list(_ values: [Value], _ subject: Subject) -> RowTest? {
    var each = subject
    listedValues += values.count
    switch subject.sign {
    case .isIn: each.sign = .equal
    case .equal, .matches, .within: break
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .between, .since, .notEqual,
      .doesNotMatch, .isNotIn, .notWithin, .notBetween:
      report(.listWithSign(subject))
      return nil
    }
    let tests = values.map { test($0, each) }
    let known = tests.compactMap(\.self)
    return known.count == tests.count ? .any(of: known) : nil
  }

  private mutating func test(_ value: Value, _ field: Field, _ subject: Subject) -> RowTest? {
    switch field.type {
    case .shortText, .personName, .texts, .plainText, .unitName:
      return textTest(value, field, subject)
    case .role: return roleTest(value, field, subject)
    case .longText, .articleText: return longTextTest(value, field, subject)
    case .kind(let words), .level(let words): return kindTest(value, field, words, subject)
    case .number, .real:
      return numberTest(value, subject).map { number in
        let test = RowTest.field(field, .number(number))
        guard subject.isFigure, value.hasPercent,
          let unit = catalogue[.figure].field("unit")
        else { return test }
        return .all([test, .field(unit, .equals([folded("%")]))])
      }
    case .date: return dateTest(value, subject).map { .field(field, .date($0)) }
    case .boolean:
      report(.booleanCompared(subject))
      return nil
    case .party(let organisation, let place):
      return partyTest(value, organisation: organisation, place: place, subject)
    }
  }

  /// A relation as a value: a place, a body and a position are read as in an article, the others
  /// are compared by their label.
  private mutating func relationTest(
    _ value: Value,
    _ entity: Entity,
    _ subject: Subject
  ) -> RowTest? {
    switch entity.id {
    case .place: return placeTest(value, subject)
    case .organisation: return organisationTest(value, subject)
    case .position:
      guard let role = entity.field("role") else { return nil }
      return roleTest(value, role, subject)
    case .article, .passage, .person, .speaker, .statement, .mention, .related, .document,
      .figure:
      guard let field = entity.field(entity.label.field) else { return nil }
      return test(value, field, subject)
    }
  }

  mutating func placeTest(_ value: Value, _ subject: Subject) -> RowTest? {
    switch subject.sign {
    case .equal:
      return string(value, subject).map { .place(pattern(reading: $0.text)) }
    case .within, .isIn:
      return string(value, subject).map { .within(pattern(reading: $0.text)) }
    case .matches:
      return words(value, subject).map { .field(.unit, .words($0)) }
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .between, .since, .notEqual,
      .doesNotMatch, .isNotIn, .notWithin, .notBetween:
      report(
        .wrongOperator(
          subject,
          .both("a place", vi: "địa danh"),
          takes: ["=", "~", "in", "within"]
        )
      )
      return nil
    }
  }

  private mutating func organisationTest(_ value: Value, _ subject: Subject) -> RowTest? {
    guard let name = catalogue[.organisation].field("name") else { return nil }
    guard subject.sign == .equal else { return textTest(value, name, subject) }
    return string(value, subject).map { body(BodyReading.read($0.text)) }
  }

  /// The name of a body and its place, on one row of an organisation.
  private mutating func body(_ reading: BodyReading) -> RowTest {
    let organisation = catalogue[.organisation]
    guard let name = organisation.field("name"), let place = organisation.relation("place") else {
      preconditionFailure("an organisation has a name and a place")
    }
    let named = RowTest.field(name, .equals([sought(reading.organisation)]))
    return .all(of: [named] + seat(reading.place, reading.level, at: place))
  }

  /// A role, and what else the string says of the position.
  private mutating func roleTest(_ value: Value, _ field: Field, _ subject: Subject) -> RowTest? {
    guard subject.sign == .equal else { return textTest(value, field, subject) }
    guard let literal = string(value, subject) else { return nil }
    let position = catalogue[.position]
    guard let organisation = position.relation("organisation"),
      let place = position.relation("place")
    else { preconditionFailure("a position has a body and a place") }
    let reading = TitleReading.read(literal.text)
    var tests: [RowTest] = [.field(field, .equals([sought(reading.role)]))]
    if let name = reading.organisation {
      tests.append(.related(organisation, body(BodyReading(organisation: name))))
    }
    return .all(of: tests + seat(reading.place, reading.level, at: place))
  }

  /// What a string says of the place of a body or a position: which it is, or of what level.
  private mutating func seat(
    _ reading: PlaceReading?,
    _ level: String?,
    at place: Relation
  ) -> [RowTest] {
    if let reading { return [.related(place, .place(pattern(reading)))] }
    return level.map { [.related(place, levelTest($0))] } ?? []
  }

  /// A bare level in a title: the level as it is kept, and with `tỉnh` a city under the centre,
  /// which is a unit of the same rank (`Chủ tịch UBND tỉnh, thành phố`).
  private func levelTest(_ level: String) -> RowTest {
    let unit = catalogue[.place]
    guard let field = unit.field("level"), let parent = unit.relation("parent"),
      let province = unit.relation("province")
    else { preconditionFailure("a place has a level, a parent and a province") }
    let own = RowTest.field(field, .equals([folded(level)]))
    guard level == "tỉnh" else { return own }
    let isCity = RowTest.field(field, .equals([folded("thành phố")]))
    return .any([own, .all([isCity, .related(province, nil), .not(.related(parent, nil))])])
  }

  /// A level word in the string means a place, a body with its place that body; otherwise a body or
  /// a place may be meant.
  private mutating func partyTest(
    _ value: Value,
    organisation: Relation,
    place: Relation,
    _ subject: Subject
  ) -> RowTest? {
    switch subject.sign {
    case .within, .isIn:
      return placeTest(value, subject).map { .related(place, $0) }
    case .equal:
      guard let literal = string(value, subject) else { return nil }
      let named = BodyReading.read(literal.text)
      let asBody = RowTest.related(organisation, body(named))
      guard named.place == nil, named.level == nil,
        let reading = PlaceReading.read(literal.text)
      else { return asBody }
      let asPlace = RowTest.related(place, .place(pattern(reading)))
      return reading.level == nil ? .any([asBody, asPlace]) : asPlace
    case .matches:
      guard let name = catalogue[.organisation].field("name"),
        let words = words(value, subject)
      else { return nil }
      return .any([
        .related(organisation, .field(name, .words(words))),
        .related(place, .field(.unit, .words(words))),
      ])
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .between, .since, .notEqual,
      .doesNotMatch, .isNotIn, .notWithin, .notBetween:
      report(
        .wrongOperator(
          subject,
          .both("an organisation or a place", vi: "tổ chức hoặc địa danh"),
          takes: ["=", "~", "in", "within"]
        )
      )
      return nil
    }
  }
}
