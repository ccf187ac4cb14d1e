import VietnameseText
import Vocabulary

extension Resolution {
  func folded(_ text: String) -> String { ShortValueFolding.vietnamese.folded(text) }

  /// The folded form of a value that is asked for; how it was written is kept for messages.
  mutating func sought(_ text: String) -> String {
    let folded = folded(text)
    spellings[folded] = text
    return folded
  }

  /// The pattern of a place that is asked for.
  mutating func pattern(_ reading: PlaceReading) -> PlacePattern {
    keep(reading)
    return PlacePattern(reading)
  }

  /// A string that cannot be read as a place is the name of one that is not known.
  mutating func pattern(reading text: String) -> PlacePattern {
    pattern(PlaceReading.read(text) ?? PlaceReading(name: text))
  }

  private mutating func keep(_ reading: PlaceReading) {
    _ = sought(reading.name)
    for outer in reading.within { keep(outer) }
  }

  mutating func textTest(_ value: Value, _ field: Field, _ subject: Subject) -> RowTest? {
    switch subject.sign {
    case .matches: return words(value, subject).map { .field(field, .words($0)) }
    case .equal:
      return string(value, subject).map { literal in
        let isPlain = field.isComparedAsItIs
        return .field(field, .equals([isPlain ? literal.text : sought(literal.text)]))
      }
    case .isIn:
      report(.inWithoutList(subject))
      return nil
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .between, .since, .within, .notEqual,
      .doesNotMatch, .isNotIn, .notWithin, .notBetween:
      report(.wrongOperator(subject, field.type.noun, takes: ["=", "~", "in"]))
      return nil
    }
  }

  mutating func longTextTest(_ value: Value, _ field: Field, _ subject: Subject) -> RowTest? {
    switch subject.sign {
    case .matches: return words(value, subject).map { .field(field, .words($0)) }
    case .equal, .isIn:
      report(.longTextCompared(subject))
      return nil
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .between, .since, .within, .notEqual,
      .doesNotMatch, .isNotIn, .notWithin, .notBetween:
      report(.wrongOperator(subject, field.type.noun, takes: ["~"]))
      return nil
    }
  }

  mutating func kindTest(
    _ value: Value,
    _ field: Field,
    _ words: [String],
    _ subject: Subject
  ) -> RowTest? {
    switch subject.sign {
    case .equal: break
    case .isIn:
      report(.inWithoutList(subject))
      return nil
    case .matches, .less, .lessOrEqual, .greater, .greaterOrEqual, .between, .since, .within,
      .notEqual, .doesNotMatch, .isNotIn, .notWithin, .notBetween:
      report(.wrongOperator(subject, field.type.noun, takes: ["=", "in"]))
      return nil
    }
    guard let literal = string(value, subject) else { return nil }
    guard let wanted = kind(literal.text, words, field.type) else {
      report(.unknownKind(literal, words, subject))
      return nil
    }
    return .field(field, .equals([wanted]))
  }

  /// The word of a kind as it is stored, or of a level folded.
  private func kind(_ text: String, _ words: [String], _ type: FieldType) -> String? {
    guard case .kind = type else {
      let wanted = folded(text)
      return words.contains { folded($0) == wanted } ? wanted : nil
    }
    return KindWords(words).word(meant: text)
  }

  /// The string that a text must be compared with.
  mutating func string(_ value: Value, _ subject: Subject) -> StringLiteral? {
    switch value {
    case .string(let literal): return literal
    case .exactly(_, let range):
      report(.exactlyWithoutWords(at: range, subject))
      return nil
    case .number, .date, .relative, .interval, .bounds, .list, .all, .path, .parameter:
      report(.expectedString(value, subject))
      return nil
    }
  }

  /// The words that a text is searched for.
  mutating func words(_ value: Value, _ subject: Subject) -> WordPattern? {
    let isExact: Bool
    let literal: StringLiteral
    switch value {
    case .string(let string): (isExact, literal) = (false, string)
    case .exactly(let string, _): (isExact, literal) = (true, string)
    case .number, .date, .relative, .interval, .bounds, .list, .all, .path, .parameter:
      report(.expectedString(value, subject))
      return nil
    }
    return pattern(literal, isExact: isExact)
  }

  /// The words of a string, of which the last may end in `*`.
  mutating func pattern(_ literal: StringLiteral, isExact: Bool) -> WordPattern? {
    var text = literal.text[...]
    while let last = text.last, last == "*" || last.isWhitespace { text.removeLast() }
    guard !Words.words(in: String(text)).isEmpty else {
      report(.noWords(at: literal.range))
      return nil
    }
    if text.unicodeScalars.count > QueryLimits.searchedLetters {
      report(.searchedTextTooLong(at: literal.range))
      return nil
    }
    if text.contains("*") {
      report(.starInside(at: literal.range))
      return nil
    }
    return WordPattern(
      text: String(text),
      isPrefix: text.endIndex < literal.text.endIndex && literal.text[text.endIndex] == "*",
      isExact: isExact
    )
  }
}
