import VietnameseText
import Vocabulary

@testable import QueryLanguage

/// What a comparison asks of the row at the end of its path.
extension NaiveEvaluator {
  func matches(
    _ end: NaivePath.End,
    of row: MemoryRow.ID,
    _ sign: ComparisonOperator,
    _ value: Value
  ) -> Bool {
    if case .list(let values, _) = value {
      let each = sign == .isIn ? .equal : sign
      return values.contains { matches(end, of: row, each, $0) }
    }
    if case .path(let path) = value { return matches(end, of: row, sign, named: path) }
    switch end {
    case .field(let field):
      if case .role = field.type, sign == .equal { return isPosition(row, read(value)) }
      return store.values(field.name, of: row).contains { matches($0, field.type, sign, value) }
    case .row(let entity): return matches(row, entity, sign, value)
    }
  }

  func matches(
    _ own: MemoryValue,
    _ type: FieldType,
    _ sign: ComparisonOperator,
    _ value: Value
  ) -> Bool {
    switch own {
    case .number(let number): return matches(Double(number), sign, value)
    case .period(let period): return matches(period, sign, value)
    case .truth: preconditionFailure("what is true or false is compared with nothing")
    case .row(let party): return matchesParty(party, sign, value)
    case .text(let text):
      switch type {
      case .texts(let table) where table.isRaw:
        return sign == .matches
          ? NaiveWords(value).stand(inLong: text) : text.raw == self.text(value)
      case .shortText, .role, .personName, .texts, .unitName:
        return sign == .matches
          ? NaiveWords(value).stand(in: text) : text.folded == folded(value)
      case .longText, .articleText: return NaiveWords(value).stand(inLong: text)
      case .plainText:
        return sign == .matches
          ? NaiveWords(value).stand(inLong: text) : text.raw == self.text(value)
      case .kind, .level: return text.folded == folded(value)
      case .number, .real, .date, .boolean, .party:
        preconditionFailure("a text cannot be \(type.noun)")
      }
    }
  }

  // MARK: rows as values

  /// A relation is compared as what stands for its row.
  private func matches(
    _ row: MemoryRow.ID,
    _ entity: Entity,
    _ sign: ComparisonOperator,
    _ value: Value
  ) -> Bool {
    switch entity.id {
    case .place: return matchesPlace(row, sign, value)
    case .organisation where sign == .equal: return isBody(row, BodyReading.read(text(value)))
    case .position where sign == .equal: return isPosition(row, read(value))
    case .organisation, .position, .article, .passage, .person, .speaker, .statement, .mention,
      .related, .document,
      .figure:
      guard let field = entity.field(entity.label.field) else {
        preconditionFailure("nothing stands for \(entity.indefinite)")
      }
      return matches(.field(field), of: row, sign, value)
    }
  }

  private func read(_ value: Value) -> TitleReading { TitleReading.read(text(value)) }

  /// The role, the body and the place of a string, all of one position.
  private func isPosition(_ row: MemoryRow.ID, _ title: TitleReading) -> Bool {
    guard holdsText("role", of: row, title.role) else { return false }
    if let name = title.organisation {
      let bodies = store.related(row, "organisation")
      guard bodies.contains(where: { holdsText("name", of: $0, name) }) else { return false }
    }
    return isSeated(row, title.place, title.level)
  }

  private func isBody(_ row: MemoryRow.ID, _ body: BodyReading) -> Bool {
    holdsText("name", of: row, body.organisation) && isSeated(row, body.place, body.level)
  }

  /// The place that a title names, or any of the level that it names; a city under the centre, which
  /// lies in nothing and is a province of its own, is as good as a province.
  private func isSeated(_ row: MemoryRow.ID, _ place: PlaceReading?, _ level: String?) -> Bool {
    guard place != nil || level != nil else { return true }
    return store.related(row, "place").contains { unit in
      if let place { return isPlace(unit, place) }
      if let level, holdsText("level", of: unit, level) { return true }
      return level == "tỉnh" && holdsText("level", of: unit, "thành phố")
        && store.above(unit).isEmpty && !store.related(unit, "province").isEmpty
    }
  }

  private func matchesPlace(
    _ row: MemoryRow.ID,
    _ sign: ComparisonOperator,
    _ value: Value
  ) -> Bool {
    if sign == .matches {
      let unit = ["level", "name"].flatMap { texts($0, of: row) }.map(\.raw)
      return NaiveWords(value).stand(in: MemoryText(unit.joined(separator: " ")))
    }
    let reading = PlaceReading.read(text(value)) ?? PlaceReading(name: text(value))
    let own = sign == .equal ? [row] : [row] + store.above(row)
    return own.contains { isPlace($0, reading) }
  }

  /// The name, the level where one is said, and what it lies in after each comma.
  private func isPlace(_ row: MemoryRow.ID, _ reading: PlaceReading) -> Bool {
    holdsText("name", of: row, reading.name)
      && (reading.level.map { holdsText("level", of: row, $0) } ?? true)
      && reading.within.allSatisfy { outer in
        store.above(row).contains { isPlace($0, outer) }
      }
  }

  /// A level word in the string means a place, a body named with its place that body.
  private func matchesParty(
    _ row: MemoryRow.ID,
    _ sign: ComparisonOperator,
    _ value: Value
  ) -> Bool {
    let isPlace = row.table == "place"
    switch sign {
    case .equal:
      let body = BodyReading.read(text(value))
      let isSeated = body.place != nil || body.level != nil
      guard isPlace else {
        return !isSeated && PlaceReading.read(text(value))?.level != nil
          ? false : isBody(row, body)
      }
      return !isSeated && matchesPlace(row, sign, value)
    case .matches:
      guard !isPlace else { return matchesPlace(row, sign, value) }
      return texts("name", of: row).contains { NaiveWords(value).stand(in: $0) }
    case .within, .isIn: return isPlace && matchesPlace(row, sign, value)
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .between, .since, .notEqual,
      .doesNotMatch, .isNotIn, .notWithin, .notBetween:
      preconditionFailure("a party is not asked with \(sign.rawValue)")
    }
  }

  private func texts(_ field: String, of row: MemoryRow.ID) -> [MemoryText] {
    store.values(field, of: row).compactMap { value in
      if case .text(let text) = value { text } else { nil }
    }
  }

  private func holdsText(_ field: String, of row: MemoryRow.ID, _ text: String) -> Bool {
    let wanted = ShortValueFolding.vietnamese.folded(text)
    return texts(field, of: row).contains { $0.folded == wanted }
  }

  // MARK: literals

  private func folded(_ value: Value) -> String {
    ShortValueFolding.vietnamese.folded(text(value))
  }

  private func text(_ value: Value) -> String {
    guard case .string(let literal) = value else { preconditionFailure("no string: \(value)") }
    return literal.text
  }
}
