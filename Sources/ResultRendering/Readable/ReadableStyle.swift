import SQLText

/// How values become words: in full for files, short for the eye in tables.
struct ReadableStyle: Hashable {
  /// Whether numbers have four decimals at most.
  var isRounded: Bool
  var numbers: RenderOptions.Numbers
  var dates: RenderOptions.Dates

  /// Everything as it is stored.
  static let full = ReadableStyle(isRounded: false, numbers: .plain, dates: .iso)

  init(isRounded: Bool, numbers: RenderOptions.Numbers, dates: RenderOptions.Dates) {
    self.isRounded = isRounded
    self.numbers = numbers
    self.dates = dates
  }

  /// As the options have it, but for a column of identifiers, which are no quantities.
  init(_ options: RenderOptions, for column: ResultColumn) {
    let isIdentifier = column.name == "id" || column.name.hasSuffix(".id")
    self.init(
      isRounded: true,
      numbers: isIdentifier ? .plain : options.numbers,
      dates: options.dates
    )
  }

  func text(of number: Int64, _ type: ResultType) -> String {
    if type == .boolean { return number == 0 ? "false" : "true" }
    return written(String(number))
  }

  /// Missing where the number is not finite.
  func text(of number: Double) -> String? {
    guard number.isFinite else { return nil }
    guard isRounded, number.magnitude < 1e11 else { return written(number.description) }
    let rounded = (number * 10_000).rounded() / 10_000
    if rounded == 0, number != 0 { return written(number.description) }
    let text = rounded.description
    return written(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// A date as it is stored, written as the style has it; what is no date stays.
  func date(_ text: String) -> String {
    switch dates {
    case .iso: return text
    case .short: return Self.short(text)
    case .vietnamese:
      let short = Self.short(text)
      let parts = short.prefix { $0 != " " }.split(separator: "-", omittingEmptySubsequences: false)
      guard (2...3).contains(parts.count), parts[0].utf8.count == 4,
        parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } })
      else { return short }
      return parts.reversed().joined(separator: "/") + short.drop { $0 != " " }
    }
  }

  /// A number as it is written in the style, out of its plain form.
  func written(_ plain: String) -> String {
    numbers.written(plain)
  }

  /// `2026-01-30 20:44` for `2026-01-30T20:44:00+07:00`; other dates are short already.
  private static func short(_ text: String) -> String {
    guard text.utf8.count == 25, text.hasSuffix("+07:00"), let mark = text.firstIndex(of: "T")
    else { return text }
    let time = text[text.index(after: mark)...].dropLast(6)
    return "\(text[..<mark]) \(time.hasSuffix(":00") ? time.dropLast(3) : time)"
  }
}
