import VietnameseText

extension Diagnostic.Code {
  static let unterminatedString = Self("unterminated-string")
  static let foreignQuotes = Self("foreign-quotes")
  static let foreignSign = Self("foreign-sign")
  static let unknownSign = Self("unknown-sign")
  static let controlCharacter = Self("control-character")
  static let malformedNumber = Self("malformed-number")
  static let nameTooLong = Self("name-too-long")
  static let emptyParameter = Self("empty-parameter")
}

/// What is wrong with single words and signs, wherever they stand.
extension Diagnostic {
  static func unterminatedString(openedBy quote: Unicode.Scalar, at range: SourceRange) -> Self {
    let closing = quote == "“" ? "”" : "\""
    return Self(
      .unterminatedString,
      .both("this string is never closed", vi: "chuỗi này chưa được đóng"),
      at: range,
      label: .both("it opens here", vi: "mở ở đây"),
      hint: .both(
        "strings end on the line they begin on: add a closing `\(closing)`",
        vi: "chuỗi phải kết thúc trên cùng một dòng: hãy thêm `\(closing)` để đóng"
      )
    )
  }

  static func foreignQuotes(_ text: String, at range: SourceRange) -> Self {
    Self(
      .foreignQuotes,
      .both("strings stand in double quotes", vi: "chuỗi đặt trong dấu ngoặc kép"),
      at: range,
      label: .meant("\(text.quoted)")
    )
  }

  static func foreignSign(_ sign: ForeignSign, at range: SourceRange) -> Self {
    Self(
      .foreignSign,
      .both(
        "`\(sign.rawValue)` is not of this language",
        vi: "`\(sign.rawValue)` không thuộc ngôn ngữ này"
      ),
      at: range,
      label: .meant("`\(sign.meant)`")
    )
  }

  static func unknownSign(_ sign: String, at range: SourceRange) -> Self {
    Self(
      .unknownSign,
      .both("`\(sign)` means nothing here", vi: "`\(sign)` không có nghĩa ở đây"),
      at: range,
      hint: ["*", "-", "+", "/"].contains(sign)
        ? .both(
          "there is no arithmetic; to see the usual columns leave `show` out",
          vi: "không có phép tính; để xem các cột thông thường, hãy bỏ `show`"
        ) : nil
    )
  }

  static func controlCharacter(_ scalar: Unicode.Scalar, at range: SourceRange) -> Self {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Self(
      .controlCharacter,
      .both(
        "there is an unseen character here (\(code))",
        vi: "ở đây có ký tự không nhìn thấy (\(code))"
      ),
      at: range,
      label: .both("take it out", vi: "hãy bỏ đi")
    )
  }

  static func malformedNumeral(_ text: String, at range: SourceRange) -> Self {
    if let regrouped = WrittenAmount.regrouped(text) {
      return Self(
        .malformedNumber,
        .both(
          "a point, not a comma, stands between the thousands of a number",
          vi: "giữa các nhóm nghìn của một số là dấu chấm, không phải dấu phẩy"
        ),
        at: range,
        label: .didYouMean(regrouped)
      )
    }
    let hint: BilingualText =
      text.contains(",")
      ? .both(
        "in a list a space stands after each comma",
        vi: "trong danh sách, sau mỗi dấu phẩy có dấu cách"
      )
      : text.contains { $0.isLetter }
        ? .both(
          "a text stands in quotes: \(text.quoted)",
          vi: "văn bản đặt trong dấu ngoặc kép: \(text.quoted)"
        )
        : .both(
          "a number is `1234`, `1.234` or `1,5`; a date `30/01/2026`, `1/2026` or `2026-01-30`",
          vi:
            "số viết `1234`, `1.234` hoặc `1,5`; ngày viết `30/01/2026`, `1/2026` hoặc `2026-01-30`"
        )
    return Self(
      .malformedNumber,
      .both(
        "`\(text)` is neither a number nor a date",
        vi: "`\(text)` không phải số, cũng không phải ngày"
      ),
      at: range,
      hint: hint
    )
  }

  static func nameTooLong(at range: SourceRange) -> Self {
    Self(
      .nameTooLong,
      .both(
        "a name has at most \(LanguageLimits.nameLetters) letters",
        vi: "một tên có tối đa \(LanguageLimits.nameLetters) chữ"
      ),
      at: range,
      hint: .both("a text stands in quotes", vi: "văn bản đặt trong dấu ngoặc kép")
    )
  }

  static func nameExpectedAfterDollar(at range: SourceRange) -> Self {
    Self(
      .emptyParameter,
      .both("the name of a parameter is missing after `$`", vi: "thiếu tên tham số sau `$`"),
      at: range,
      hint: .both("as in `place = $place`", vi: "ví dụ `place = $place`")
    )
  }
}

extension String {
  /// The text between double quotes, as it could be typed.
  var quoted: String {
    let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
