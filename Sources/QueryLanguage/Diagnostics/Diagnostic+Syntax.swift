extension Diagnostic.Code {
  static let expected = Self("expected")
  static let unexpected = Self("unexpected")
  static let reservedWord = Self("reserved-word")
  static let repeatedClause = Self("repeated-clause")
  static let foreignOperator = Self("foreign-operator")
  static let missingOperator = Self("missing-operator")
  static let isWithValue = Self("is-with-value")
  static let unclosedBracket = Self("unclosed-bracket")
  static let strayBracket = Self("stray-bracket")
  static let emptyList = Self("empty-list")
  static let showInShape = Self("show-in-shape")
  static let byInFind = Self("by-in-find")
  static let nestedTooDeep = Self("nested-too-deep")
  static let notWhole = Self("not-whole")
}

/// Where the grammar wants something else than what stands there.
extension Diagnostic {
  /// `what` is needed and is not there; `after` is what asks for it.
  static func expected(
    _ what: String,
    after: String,
    at range: SourceRange,
    hint: String? = nil
  ) -> Self {
    Self(
      .expected,
      "\(what) is missing after \(after)",
      at: range,
      label: "expected here",
      hint: hint
    )
  }

  /// A word or sign that nothing before it asks for.
  static func unexpected(
    _ found: String,
    at range: SourceRange,
    label: String? = nil,
    hint: String? = nil
  ) -> Self {
    Self(.unexpected, "\(found) cannot stand here", at: range, label: label, hint: hint)
  }

  static func reservedWord(_ word: String, wanted: String, at range: SourceRange) -> Self {
    Self(
      .reservedWord,
      "\(wanted) is missing before `\(word)`",
      at: range,
      label: "`\(word)` begins something new"
    )
  }

  static func repeatedClause(
    _ keyword: Keyword,
    at range: SourceRange,
    first: SourceRange
  ) -> Self {
    let isCondition = keyword == .where || keyword == .having
    return Self(
      .repeatedClause,
      "`\(keyword.rawValue)` stands twice",
      at: range,
      notes: [Note("the first one", at: first)],
      hint: isCondition ? "join the conditions by `and`" : "each clause is written once"
    )
  }

  static func foreignOperator(
    _ word: String,
    meant: ComparisonOperator,
    at range: SourceRange
  ) -> Self {
    Self(
      .foreignOperator,
      "`\(word)` is no operator",
      at: range,
      label: "did you mean `\(meant.rawValue)`?",
      hint: meant == .matches
        ? "`~ \"dang uy\"` finds the words, with or without marks; the last may end in `*`" : nil
    )
  }

  static func missingOperator(_ name: String, at range: SourceRange) -> Self {
    Self(
      .missingOperator,
      "an operator is missing between `\(name)` and the value",
      at: range,
      label: "did you mean `= …`?"
    )
  }

  static func isWithValue(_ wanted: String?, at range: SourceRange) -> Self {
    Self(
      .isWithValue,
      "`is` takes only `missing` or `known`",
      at: range,
      label: wanted.map { "did you mean `\($0)`?" }
    )
  }

  static func unclosedBracket(_ sign: Symbol, at range: SourceRange, because: String) -> Self {
    let closing = sign == .openBrace ? Symbol.closeBrace : .closeBracket
    return Self(
      .unclosedBracket,
      "this bracket is never closed\(because)",
      at: range,
      label: "a `\(closing.rawValue)` is missing"
    )
  }

  static func strayBracket(_ sign: Symbol, at range: SourceRange) -> Self {
    Self(.strayBracket, "this `\(sign.rawValue)` closes nothing", at: range, label: "take it out")
  }

  static func emptyList(at range: SourceRange) -> Self {
    Self(
      .emptyList,
      "this list is empty",
      at: range,
      hint: "to find what has no value write `is missing`"
    )
  }

  static func showInShape(at range: SourceRange) -> Self {
    Self(
      .showInShape,
      "a shape has no `show`: what is shown stands first in the braces",
      at: range,
      hint: "as in `statements { text, date where … }`"
    )
  }

  static func byInFind(at range: SourceRange) -> Self {
    Self(
      .byInFind,
      "`by` alone belongs to `count`",
      at: range,
      label: "did you mean `group by` or `order by`?"
    )
  }

  static func pathTooLong(at range: SourceRange) -> Self {
    Self(
      .nestedTooDeep,
      "a path has at most \(LanguageLimits.pathSteps) names",
      at: range
    )
  }

  static func nestedTooDeep(at range: SourceRange) -> Self {
    Self(
      .nestedTooDeep,
      "brackets and `not` may stand in one another \(LanguageLimits.nesting) deep, not deeper",
      at: range
    )
  }

  /// A limit or an offset that is no whole number of rows.
  static func notWhole(_ text: String, after keyword: Keyword, at range: SourceRange) -> Self {
    Self(
      .notWhole,
      "`\(keyword.rawValue)` takes a whole number of rows, not `\(text)`",
      at: range
    )
  }
}
