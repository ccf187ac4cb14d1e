import VietnameseText

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
    _ found: BilingualText,
    offered: String?,
    at range: SourceRange
  ) -> Self {
    Self(
      .unknownStatement,
      .both("no statement begins with \(found)", vi: "không có câu lệnh nào bắt đầu bằng \(found)"),
      at: range,
      label: offered.map { .didYouMean($0) },
      hint: offered == nil
        ? .both(
          "a question begins with `find` or `count`, as in: find speaker",
          vi: "câu hỏi bắt đầu bằng `find` hoặc `count`, ví dụ: find speaker"
        ) : nil
    )
  }

  static func clauseWithoutQuery(_ keyword: Keyword, at range: SourceRange) -> Self {
    Self(
      .clauseWithoutQuery,
      .both(
        "no query is open for this `\(keyword.rawValue)`",
        vi: "không có truy vấn nào đang mở cho `\(keyword.rawValue)` này"
      ),
      at: range,
      hint: .both(
        "a blank line or `;` ends a query; begin with `find` or `count`",
        vi: "dòng trống hoặc `;` kết thúc truy vấn; hãy bắt đầu bằng `find` hoặc `count`"
      )
    )
  }

  static func selectFrom(at range: SourceRange) -> Self {
    Self(
      .selectFrom,
      .both("this is not SQL", vi: "đây không phải SQL"),
      at: range,
      label: .meant("`find`"),
      hint: .both(
        "as in: find speaker where role = \"Bí thư\" show name, positions",
        vi: "ví dụ: find speaker where role = \"Bí thư\" show name, positions"
      )
    )
  }

  static func blankLineInBracket(_ sign: Symbol, at range: SourceRange) -> Self {
    Self(
      .blankLineInBracket,
      .both(
        "a blank line ends the statement while this bracket is open",
        vi: "dòng trống kết thúc câu lệnh khi ngoặc này còn mở"
      ),
      at: range,
      hint: .both(
        "close the bracket, or take the blank line out",
        vi: "hãy đóng ngoặc hoặc bỏ dòng trống"
      )
    )
  }

  static func statementTooLong(_ bytes: Int, at range: SourceRange) -> Self {
    Self(
      .statementTooLong,
      .both(
        "this statement is \(bytes) bytes long; at most \(LanguageLimits.statementBytes) are read",
        vi: "câu lệnh này dài \(bytes) byte; chỉ đọc tối đa \(LanguageLimits.statementBytes)"
      ),
      at: range
    )
  }

  static func scriptTooLong(_ bytes: Int) -> Self {
    Self(
      .scriptTooLong,
      .both(
        "this script is \(bytes) bytes long; at most \(LanguageLimits.scriptBytes) are read",
        vi: "tập lệnh này dài \(bytes) byte; chỉ đọc tối đa \(LanguageLimits.scriptBytes)"
      ),
      at: .point(0)
    )
  }
}
