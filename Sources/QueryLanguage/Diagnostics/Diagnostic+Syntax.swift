import VietnameseText

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
    _ what: BilingualText,
    after: BilingualText,
    at range: SourceRange,
    hint: BilingualText? = nil
  ) -> Self {
    Self(
      .expected,
      .both("\(what) is missing after \(after)", vi: "thiếu \(what) sau \(after)"),
      at: range,
      label: .both("expected here", vi: "cần ở đây"),
      hint: hint
    )
  }

  /// A word or sign that nothing before it asks for.
  static func unexpected(
    _ found: BilingualText,
    at range: SourceRange,
    label: BilingualText? = nil,
    hint: BilingualText? = nil
  ) -> Self {
    Self(
      .unexpected,
      .both("\(found) cannot stand here", vi: "\(found) không thể đứng ở đây"),
      at: range,
      label: label,
      hint: hint
    )
  }

  /// A number with number words behind it.
  static func amountInWords(_ amount: WrittenAmount, at range: SourceRange) -> Self {
    Self(
      .unexpected,
      .both(
        "a number is written out in digits",
        vi: "số phải viết đủ bằng chữ số"
      ),
      at: range,
      label: .meant("`\(amount.digits)`"),
      hint: amount.unit.isEmpty
        ? nil
        : .both(
          "the unit is asked for by itself: `unit = \(amount.unit.quoted)`",
          vi: "đơn vị được hỏi riêng: `unit = \(amount.unit.quoted)`"
        )
    )
  }

  static func severalWordsUnquoted(_ text: String, at range: SourceRange) -> Self {
    Self(
      .unquotedValue,
      .both(
        "a value of several words stands in quotes",
        vi: "giá trị gồm nhiều từ phải đặt trong ngoặc kép"
      ),
      at: range,
      label: .meant("\"\(text)\"")
    )
  }

  static func reservedWord(
    _ word: String,
    wanted: BilingualText,
    at range: SourceRange,
    hint: BilingualText? = nil
  ) -> Self {
    Self(
      .reservedWord,
      .both("\(wanted) is missing before `\(word)`", vi: "thiếu \(wanted) trước `\(word)`"),
      at: range,
      label: .both("`\(word)` begins something new", vi: "`\(word)` mở đầu một phần khác"),
      hint: hint
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
      .both("`\(keyword.rawValue)` stands twice", vi: "`\(keyword.rawValue)` xuất hiện hai lần"),
      at: range,
      notes: [Note(.both("the first one", vi: "lần đầu ở đây"), at: first)],
      hint: isCondition
        ? .both("join the conditions by `and`", vi: "hãy nối các điều kiện bằng `and`")
        : .both("each clause is written once", vi: "mỗi mệnh đề chỉ viết một lần")
    )
  }

  static func foreignOperator(
    _ word: String,
    meant: ComparisonOperator,
    at range: SourceRange
  ) -> Self {
    Self(
      .foreignOperator,
      .both("`\(word)` is no operator", vi: "`\(word)` không phải toán tử"),
      at: range,
      label: .meant("`\(meant.rawValue)`"),
      hint: meant == .matches
        ? .both(
          "`~ \"dang uy\"` finds the words, with or without marks; the last may end in `*`",
          vi: "`~ \"dang uy\"` tìm các từ, có dấu hay không dấu; từ cuối có thể kết thúc bằng `*`"
        ) : nil
    )
  }

  static func missingOperator(_ name: String, at range: SourceRange) -> Self {
    Self(
      .missingOperator,
      .both(
        "an operator is missing between `\(name)` and the value",
        vi: "thiếu toán tử giữa `\(name)` và giá trị"
      ),
      at: range,
      label: .meant("`= …`")
    )
  }

  static func isWithValue(_ wanted: String?, at range: SourceRange) -> Self {
    Self(
      .isWithValue,
      .both("`is` takes only `missing` or `known`", vi: "`is` chỉ đi với `missing` hoặc `known`"),
      at: range,
      label: wanted.map { .didYouMean($0) }
    )
  }

  static func unclosedBracket(_ sign: Symbol, at range: SourceRange, because: BilingualText) -> Self
  {
    let closing = sign == .openBrace ? Symbol.closeBrace : .closeBracket
    return Self(
      .unclosedBracket,
      .both("this bracket is never closed\(because)", vi: "ngoặc này chưa được đóng\(because)"),
      at: range,
      label: .both("a `\(closing.rawValue)` is missing", vi: "thiếu `\(closing.rawValue)`")
    )
  }

  static func strayBracket(_ sign: Symbol, at range: SourceRange) -> Self {
    Self(
      .strayBracket,
      .both(
        "this `\(sign.rawValue)` closes nothing",
        vi: "`\(sign.rawValue)` này không đóng ngoặc nào"
      ),
      at: range,
      label: .both("take it out", vi: "hãy bỏ đi")
    )
  }

  static func emptyList(at range: SourceRange) -> Self {
    Self(
      .emptyList,
      .both("this list is empty", vi: "danh sách này rỗng"),
      at: range,
      hint: .both(
        "to find what has no value write `is missing`",
        vi: "để tìm hàng không có giá trị, hãy viết `is missing`"
      )
    )
  }

  static func showInShape(at range: SourceRange) -> Self {
    Self(
      .showInShape,
      .both(
        "a shape has no `show`: what is shown stands first in the braces",
        vi: "trong ngoặc nhọn không có `show`: phần cần hiện đứng đầu trong ngoặc"
      ),
      at: range,
      hint: .both(
        "as in `statements { text, date where … }`",
        vi: "ví dụ `statements { text, date where … }`"
      )
    )
  }

  static func byInFind(at range: SourceRange) -> Self {
    Self(
      .byInFind,
      .both("`by` alone belongs to `count`", vi: "`by` đứng riêng chỉ đi với `count`"),
      at: range,
      label: .meant(.both("`group by` or `order by`", vi: "`group by` hay `order by`"))
    )
  }

  static func pathTooLong(at range: SourceRange) -> Self {
    Self(
      .nestedTooDeep,
      .both(
        "a path has at most \(LanguageLimits.pathSteps) names",
        vi: "một đường dẫn có tối đa \(LanguageLimits.pathSteps) tên"
      ),
      at: range
    )
  }

  static func nestedTooDeep(at range: SourceRange) -> Self {
    Self(
      .nestedTooDeep,
      .both(
        "brackets and `not` may stand in one another \(LanguageLimits.nesting) deep, not deeper",
        vi: "ngoặc và `not` chỉ được lồng nhau tối đa \(LanguageLimits.nesting) lớp"
      ),
      at: range
    )
  }

  /// A limit or an offset that is no whole number of rows.
  static func notWhole(_ text: String, after keyword: Keyword, at range: SourceRange) -> Self {
    Self(
      .notWhole,
      .both(
        "`\(keyword.rawValue)` takes a whole number of rows, not `\(text)`",
        vi: "`\(keyword.rawValue)` cần một số hàng nguyên, không phải `\(text)`"
      ),
      at: range
    )
  }
}
