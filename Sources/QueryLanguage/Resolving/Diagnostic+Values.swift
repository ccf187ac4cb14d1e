extension Diagnostic.Code {
  static let unquotedValue = Self("unquoted-value")
  static let wrongOperator = Self("wrong-operator")
  static let wrongValue = Self("wrong-value")
  static let unknownKind = Self("unknown-kind")
  static let noWords = Self("no-words")
  static let starInside = Self("star-inside")
  static let longTextCompared = Self("long-text-compared")
  static let inWithoutList = Self("in-without-list")
  static let notACondition = Self("not-a-condition")
  static let neverBoth = Self("never-both")
  static let misplacedWord = Self("misplaced-word")
}

/// Values that do not go with what they are compared with.
extension Diagnostic {
  /// An unquoted word is a path: either quotes are missing, or two fields are compared.
  static func unquotedValue(_ path: Path, _ subject: Subject) -> Self {
    if let field = subject.path.field, field.type == .boolean { return booleanCompared(subject) }
    let comparison = subject.comparison
    if subject.path.field?.type == .date {
      let near = NearestName.nearest(to: path.text, among: ["today"])
      return Self(
        .unquotedValue,
        "`\(path.text)` is no date",
        at: path.range,
        label: near.map { "did you mean `\($0)`?" },
        hint: near == nil ? "dates are `30/01/2026`, `2026-01`, `this week`, `last 30 days`" : nil
      )
    }
    return Self(
      .unquotedValue,
      "`\(path.text)` without quotes is the name of a field, not a value",
      at: path.range,
      label: "did you mean \"\(path.text)\"?",
      hint: "write `\(subject.name) \(comparison.operator.rawValue) \"\(path.text)\"`"
    )
  }

  static func wrongOperator(_ subject: Subject, _ noun: String, takes signs: [String]) -> Self {
    Self(
      .wrongOperator,
      "`\(subject.comparison.operator.rawValue)` does not go with `\(subject.name)`, which is \(noun)",
      at: subject.comparison.operatorRange,
      hint: "`\(subject.name)` can be asked with \(signs.listed)"
    )
  }

  static func booleanCompared(_ subject: Subject) -> Self {
    Self(
      .wrongValue,
      "`\(subject.name)` is true or false and is compared with nothing",
      at: subject.comparison.operatorRange.joined(with: subject.comparison.right.range),
      hint: "write `\(subject.name)` or `not \(subject.name)`"
    )
  }

  static func expectedString(_ value: Value, _ subject: Subject) -> Self {
    Self(
      .wrongValue,
      "`\(subject.name)` is compared with a text, which stands in quotes",
      at: value.range,
      label: "a text in quotes is needed here"
    )
  }

  static func expectedNumber(_ value: Value, _ subject: Subject) -> Self {
    Self(
      .wrongValue,
      "`\(subject.name)` is a number",
      at: value.range,
      label: "a number is needed here"
    )
  }

  static func longTextCompared(_ subject: Subject) -> Self {
    Self(
      .longTextCompared,
      "`\(subject.name)` is a long text, which is searched for words",
      at: subject.comparison.operatorRange,
      label: "did you mean `\(subject.comparison.operator.denied == nil ? "~" : "!~")`?"
    )
  }

  static func inWithoutList(_ subject: Subject) -> Self {
    let denied = subject.comparison.operator.denied != nil
    return Self(
      .inWithoutList,
      "`\(subject.comparison.operator.rawValue)` takes a list here",
      at: subject.comparison.right.range,
      label: "did you mean `\(denied ? "!=" : "=")`?",
      hint: "a list stands in brackets: `\(subject.name) in (\"…\", \"…\")`"
    )
  }

  static func listWithSign(_ subject: Subject) -> Self {
    Self(
      .wrongValue,
      "`\(subject.comparison.operator.rawValue)` takes one value, not a list",
      at: subject.comparison.right.range
    )
  }

  static func allInside(at range: SourceRange) -> Self {
    Self(.misplacedWord, "`all (…)` stands straight after the operator", at: range)
  }

  static func exactlyWithoutWords(at range: SourceRange, _ subject: Subject) -> Self {
    Self(
      .misplacedWord,
      "`exactly` goes with `~` and `!~`",
      at: range,
      hint: "`=` compares letters and tones exactly as it is"
    )
  }

  static func unknownKind(_ literal: StringLiteral, _ words: [String], _ subject: Subject) -> Self {
    let offered = NearestName.nearest(to: literal.text, among: words)
    return Self(
      .unknownKind,
      "`\(subject.name)` is never \"\(literal.text)\"",
      at: literal.range,
      label: offered.map { "did you mean \"\($0)\"?" },
      hint: offered == nil ? "it is one of \(words.listed)" : nil
    )
  }

  static func noWords(at range: SourceRange) -> Self {
    Self(.noWords, "there is no word in this string to search for", at: range)
  }

  static func starInside(at range: SourceRange) -> Self {
    Self(.starInside, "only the last word may end in `*`", at: range)
  }

  static func notACondition(_ path: ResolvedPath, at range: SourceRange) -> Self {
    let noun = path.field?.type.noun ?? path.entity.indefinite
    return Self(
      .notACondition,
      "`\(path.name)` is \(noun), not a condition",
      at: range,
      hint: "compare it with a value, or ask `\(path.name) is known`"
    )
  }

  static func neverBoth(_ first: Proposition.PlainEqual, _ second: Proposition.PlainEqual) -> Self {
    let name = second.path.text
    let values = "(\"\(first.text)\", \"\(second.text)\")"
    let either = "for either, write `\(name) in \(values)`"
    let both = "for both, each on some row, write `\(name) = all \(values)`"
    return Self(
      .neverBoth,
      "one `\(name)` cannot be both \"\(first.text)\" and \"\(second.text)\"",
      at: second.range,
      notes: [Note("the other value is asked for here", at: first.range)],
      hint: second.isManyValued ? "\(both); \(either)" : either
    )
  }
}
