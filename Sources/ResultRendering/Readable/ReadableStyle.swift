import SQLText

/// How values become words: in full for files, short for the eye in tables.
struct ReadableStyle {
  /// Dates without `T` and offset, numbers with four decimals at most.
  var isShort: Bool

  func text(of number: Int64, _ type: ResultType) -> String {
    type == .boolean ? (number == 0 ? "false" : "true") : String(number)
  }

  /// Missing where the number is not finite.
  func text(of number: Double) -> String? {
    guard number.isFinite else { return nil }
    guard isShort, number.magnitude < 1e11 else { return number.description }
    let rounded = (number * 10_000).rounded() / 10_000
    if rounded == 0, number != 0 { return number.description }
    let text = rounded.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// `2026-01-30 20:44` for `2026-01-30T20:44:00+07:00`; other dates are short already.
  func date(_ text: String) -> String {
    guard isShort, text.utf8.count == 25, text.hasSuffix("+07:00"),
      let mark = text.firstIndex(of: "T")
    else { return text }
    let time = text[text.index(after: mark)...].dropLast(6)
    return "\(text[..<mark]) \(time.hasSuffix(":00") ? time.dropLast(3) : time)"
  }
}
