extension Diagnostic.Code {
  static let unknownStatement = Self("unknown-statement")
  static let clauseWithoutQuery = Self("clause-without-query")
  static let selectFrom = Self("select-from")
  static let blankLineInBracket = Self("blank-line-in-bracket")
  static let statementTooLong = Self("statement-too-long")
  static let scriptTooLong = Self("script-too-long")
}

/// How statements begin and end.
extension Diagnostic {
  static func unknownStatement(
    _ found: String,
    offered: String?,
    at range: SourceRange
  ) -> Self {
    Self(
      .unknownStatement,
      "no statement begins with \(found)",
      at: range,
      label: offered.map { "did you mean `\($0)`?" },
      hint: offered == nil ? "a question begins with `find` or `count`, as in: find speaker" : nil
    )
  }

  static func clauseWithoutQuery(_ keyword: Keyword, at range: SourceRange) -> Self {
    Self(
      .clauseWithoutQuery,
      "no query is open for this `\(keyword.rawValue)`",
      at: range,
      hint: "a blank line or `;` ends a query; begin with `find` or `count`"
    )
  }

  static func selectFrom(at range: SourceRange) -> Self {
    Self(
      .selectFrom,
      "this is not SQL",
      at: range,
      label: "did you mean `find`?",
      hint: "as in: find speaker where role = \"Bí thư\" show name, positions"
    )
  }

  static func blankLineInBracket(_ sign: Symbol, at range: SourceRange) -> Self {
    Self(
      .blankLineInBracket,
      "a blank line ends the statement while this bracket is open",
      at: range,
      hint: "close the bracket, or take the blank line out"
    )
  }

  static func statementTooLong(_ bytes: Int, at range: SourceRange) -> Self {
    Self(
      .statementTooLong,
      "this statement is \(bytes) bytes long; at most \(LanguageLimits.statementBytes) are read",
      at: range
    )
  }

  static func scriptTooLong(_ bytes: Int) -> Self {
    Self(
      .scriptTooLong,
      "this script is \(bytes) bytes long; at most \(LanguageLimits.scriptBytes) are read",
      at: .point(0)
    )
  }
}
