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
      "this string is never closed",
      at: range,
      label: "it opens here",
      hint: "strings end on the line they begin on: add a closing `\(closing)`"
    )
  }

  static func foreignQuotes(_ text: String, at range: SourceRange) -> Self {
    Self(
      .foreignQuotes,
      "strings stand in double quotes",
      at: range,
      label: "did you mean \(text.quoted)?"
    )
  }

  static func foreignSign(_ sign: ForeignSign, at range: SourceRange) -> Self {
    Self(
      .foreignSign,
      "`\(sign.rawValue)` is not of this language",
      at: range,
      label: "did you mean `\(sign.meant)`?"
    )
  }

  static func unknownSign(_ sign: String, at range: SourceRange) -> Self {
    Self(
      .unknownSign,
      "`\(sign)` means nothing here",
      at: range,
      hint: ["*", "-", "+", "/"].contains(sign)
        ? "there is no arithmetic; to see the usual columns leave `show` out" : nil
    )
  }

  static func controlCharacter(_ scalar: Unicode.Scalar, at range: SourceRange) -> Self {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Self(
      .controlCharacter,
      "there is an unseen character here (\(code))",
      at: range,
      label: "take it out"
    )
  }

  static func malformedNumeral(_ text: String, at range: SourceRange) -> Self {
    let hint =
      text.contains(",")
      ? "in a list a space stands after each comma"
      : text.contains { $0.isLetter }
        ? "a text stands in quotes: \(text.quoted)"
        : "a number is `1234`, `1.234` or `1,5`; a date `30/01/2026`, `1/2026` or `2026-01-30`"
    return Self(
      .malformedNumber,
      "`\(text)` is neither a number nor a date",
      at: range,
      hint: hint
    )
  }

  static func nameTooLong(at range: SourceRange) -> Self {
    Self(
      .nameTooLong,
      "a name has at most \(LanguageLimits.nameLetters) letters",
      at: range,
      hint: "a text stands in quotes"
    )
  }

  static func nameExpectedAfterDollar(at range: SourceRange) -> Self {
    Self(
      .emptyParameter,
      "the name of a parameter is missing after `$`",
      at: range,
      hint: "as in `place = $place`"
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
