import VietnameseText

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
        .both("`\(path.text)` is no date", vi: "`\(path.text)` không phải ngày"),
        at: path.range,
        label: near.map { .didYouMean($0) },
        hint: near == nil
          ? .both(
            "dates are `30/01/2026`, `2026-01`, `this week`, `last 30 days`",
            vi: "ngày viết `30/01/2026`, `2026-01`, `this week`, `last 30 days`"
          ) : nil
      )
    }
    return Self(
      .unquotedValue,
      .both(
        "`\(path.text)` without quotes is the name of a field, not a value",
        vi: "`\(path.text)` không có ngoặc kép là tên trường, không phải giá trị"
      ),
      at: path.range,
      label: .meant("\"\(path.text)\""),
      hint: .both(
        "write `\(subject.name) \(comparison.operator.rawValue) \"\(path.text)\"`",
        vi: "hãy viết `\(subject.name) \(comparison.operator.rawValue) \"\(path.text)\"`"
      )
    )
  }

  static func wrongOperator(_ subject: Subject, _ noun: BilingualText, takes signs: [String])
    -> Self
  {
    Self(
      .wrongOperator,
      .both(
        "`\(subject.comparison.operator.rawValue)` does not go with `\(subject.name)`, which is \(noun)",
        vi:
          "`\(subject.comparison.operator.rawValue)` không đi với `\(subject.name)`, vốn là \(noun)"
      ),
      at: subject.comparison.operatorRange,
      hint: .both(
        "`\(subject.name)` can be asked with \(signs.listed)",
        vi: "`\(subject.name)` dùng được với \(signs.listed)"
      )
    )
  }

  static func booleanCompared(_ subject: Subject) -> Self {
    Self(
      .wrongValue,
      .both(
        "`\(subject.name)` is true or false and is compared with nothing",
        vi: "`\(subject.name)` là đúng hoặc sai, không so sánh với gì"
      ),
      at: subject.comparison.operatorRange.joined(with: subject.comparison.right.range),
      hint: .both(
        "write `\(subject.name)` or `not \(subject.name)`",
        vi: "hãy viết `\(subject.name)` hoặc `not \(subject.name)`"
      )
    )
  }

  static func expectedString(_ value: Value, _ subject: Subject) -> Self {
    Self(
      .wrongValue,
      .both(
        "`\(subject.name)` is compared with a text, which stands in quotes",
        vi: "`\(subject.name)` được so sánh với văn bản đặt trong dấu ngoặc kép"
      ),
      at: value.range,
      label: .both("a text in quotes is needed here", vi: "ở đây cần văn bản trong dấu ngoặc kép")
    )
  }

  static func expectedNumber(_ value: Value, _ subject: Subject) -> Self {
    if case .string(let literal) = value, let amount = WrittenAmount(literal.text) {
      return amountInWords(amount, at: literal.range)
    }
    let given = value.shown.map { BilingualText.both(", not \($0)", vi: ", không phải \($0)") }
    return Self(
      .wrongValue,
      .both(
        "`\(subject.name)` is a number\(given ?? "")",
        vi: "`\(subject.name)` là số\(given ?? "")"
      ),
      at: value.range,
      label: .both("a number is needed here", vi: "ở đây cần một số")
    )
  }

  static func longTextCompared(_ subject: Subject) -> Self {
    Self(
      .longTextCompared,
      .both(
        "`\(subject.name)` is a long text, which is searched for words",
        vi: "`\(subject.name)` là văn bản dài, chỉ tìm theo từ"
      ),
      at: subject.comparison.operatorRange,
      label: .meant("`\(subject.comparison.operator.denied == nil ? "~" : "!~")`")
    )
  }

  static func inWithoutList(_ subject: Subject) -> Self {
    let denied = subject.comparison.operator.denied != nil
    return Self(
      .inWithoutList,
      .both(
        "`\(subject.comparison.operator.rawValue)` takes a list here",
        vi: "`\(subject.comparison.operator.rawValue)` cần một danh sách ở đây"
      ),
      at: subject.comparison.right.range,
      label: .meant("`\(denied ? "!=" : "=")`"),
      hint: .both(
        "a list stands in brackets: `\(subject.name) in (\"…\", \"…\")`",
        vi: "danh sách đặt trong ngoặc: `\(subject.name) in (\"…\", \"…\")`"
      )
    )
  }

  static func listWithSign(_ subject: Subject) -> Self {
    Self(
      .wrongValue,
      .both(
        "`\(subject.comparison.operator.rawValue)` takes one value, not a list",
        vi: "`\(subject.comparison.operator.rawValue)` nhận một giá trị, không nhận danh sách"
      ),
      at: subject.comparison.right.range
    )
  }

  static func allInside(at range: SourceRange) -> Self {
    Self(
      .misplacedWord,
      .both(
        "`all (…)` stands straight after the operator",
        vi: "`all (…)` phải đứng ngay sau toán tử"
      ),
      at: range
    )
  }

  static func exactlyWithoutWords(at range: SourceRange, _ subject: Subject) -> Self {
    Self(
      .misplacedWord,
      .both("`exactly` goes with `~` and `!~`", vi: "`exactly` đi với `~` và `!~`"),
      at: range,
      hint: .both(
        "`=` compares letters and tones exactly as it is",
        vi: "`=` vốn đã so sánh đúng từng chữ và dấu"
      )
    )
  }

  static func unknownKind(_ literal: StringLiteral, _ words: [String], _ subject: Subject) -> Self {
    let kinds = KindWords(words)
    let offered = kinds.nearest(to: literal.text)
    return Self(
      .unknownKind,
      .both(
        "`\(subject.name)` is never \"\(literal.text)\"",
        vi: "`\(subject.name)` không bao giờ là \"\(literal.text)\""
      ),
      at: literal.range,
      label: offered.map { .meant("\"\($0)\"") },
      hint: offered == nil
        ? .both("it is one of \(kinds.listed)", vi: "có thể là \(kinds.listed)") : nil
    )
  }

  static func noWords(at range: SourceRange) -> Self {
    Self(
      .noWords,
      .both(
        "there is no word in this string to search for",
        vi: "chuỗi này không có từ nào để tìm"
      ),
      at: range
    )
  }

  static func starInside(at range: SourceRange) -> Self {
    Self(
      .starInside,
      .both("only the last word may end in `*`", vi: "chỉ từ cuối được kết thúc bằng `*`"),
      at: range
    )
  }

  static func notACondition(_ path: ResolvedPath, at range: SourceRange) -> Self {
    let noun = path.field?.type.noun ?? path.entity.indefinite
    return Self(
      .notACondition,
      .both(
        "`\(path.name)` is \(noun), not a condition",
        vi: "`\(path.name)` là \(noun), không phải điều kiện"
      ),
      at: range,
      hint: .both(
        "compare it with a value, or ask `\(path.name) is known`",
        vi: "hãy so sánh với một giá trị, hoặc hỏi `\(path.name) is known`"
      )
    )
  }

  static func neverBoth(_ first: Proposition.PlainEqual, _ second: Proposition.PlainEqual) -> Self {
    let name = second.path.text
    let values = "(\"\(first.text)\", \"\(second.text)\")"
    let either: BilingualText = .both(
      "for either, write `\(name) in \(values)`",
      vi: "nếu muốn một trong hai, hãy viết `\(name) in \(values)`"
    )
    let both: BilingualText = .both(
      "for both, each on some row, write `\(name) = all \(values)`",
      vi: "nếu muốn cả hai, mỗi giá trị ở một hàng nào đó, hãy viết `\(name) = all \(values)`"
    )
    return Self(
      .neverBoth,
      .both(
        "one `\(name)` cannot be both \"\(first.text)\" and \"\(second.text)\"",
        vi: "một `\(name)` không thể vừa là \"\(first.text)\" vừa là \"\(second.text)\""
      ),
      at: second.range,
      notes: [
        Note(
          .both("the other value is asked for here", vi: "giá trị kia được hỏi ở đây"),
          at: first.range
        )
      ],
      hint: second.isManyValued ? "\(both); \(either)" : either
    )
  }
}
