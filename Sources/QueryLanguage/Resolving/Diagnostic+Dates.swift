import VietnameseText

/// Dates that are none, and periods that count nothing.
extension Diagnostic {
  static func expectedDate(_ value: Value, _ subject: Subject) -> Self {
    let (given, vietnamese) = (value.shown ?? "this", value.shown ?? "giá trị này")
    return Self(
      .wrongValue,
      .both(
        "`\(subject.name)` is a date, and \(given) cannot be read as one",
        vi: "`\(subject.name)` là ngày, và \(vietnamese) không đọc được là ngày"
      ),
      at: value.range,
      hint: .both(
        "write `30/01/2026`, `1/2026`, `2026`, `2026-01-30`, `today` or `last 30 days`",
        vi:
          "hãy viết `30/01/2026`, `1/2026`, `2026`, `2026-01-30`, `hôm nay` hoặc `30 ngày qua`"
      )
    )
  }

  /// A date in the right form that the calendar does not have: `31/02/2026`; `nil` for others.
  static func noSuchDate(_ value: Value) -> Self? {
    let text: String
    switch value {
    case .date(let literal): text = literal.text
    case .string(let literal): text = literal.text
    case .relative:
      return Self(
        .wrongValue,
        .both("this is longer ago than dates go back", vi: "mốc này xa hơn mọi ngày có thể ghi"),
        at: value.range
      )
    case .exactly, .number, .interval, .bounds, .list, .all, .path, .parameter: return nil
    }
    guard let reason = reasonForNoDay(text) else { return nil }
    return Self(
      .wrongValue,
      .both("there is no \(text): \(reason)", vi: "không có \(text): \(reason)"),
      at: value.range
    )
  }

  private static func reasonForNoDay(_ text: String) -> BilingualText? {
    let parts = text.split { !$0.isNumber }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, text.first?.isNumber == true else { return nil }
    let day: Int?
    let month: Int
    let year: Int?
    switch parts.map({ $0.count == 4 }) {
    case [true, false, false]: (year, month, day) = (numbers[0], numbers[1], numbers[2])
    case [false, false, true]: (day, month, year) = (numbers[0], numbers[1], numbers[2])
    case [true, false]: (year, month, day) = (numbers[0], numbers[1], nil)
    case [false, true]: (month, year, day) = (numbers[0], numbers[1], nil)
    case [false, false]: (day, month, year) = (numbers[0], numbers[1], nil)
    default: return nil
    }
    guard (1...12).contains(month) else {
      return .both("a year has 12 months", vi: "một năm có 12 tháng")
    }
    // Without a year it may be a leap year.
    guard let day, CalendarDay(year: year ?? 2000, month: month, day: day) == nil,
      let last = (28...31).last(where: {
        CalendarDay(year: year ?? 2000, month: month, day: $0) != nil
      })
    else { return nil }
    return .both(
      "month \(month)\(year.map { " of \($0)" } ?? "") has \(last) days",
      vi: "tháng \(month)\(year.map { "/\($0)" } ?? "") có \(last) ngày"
    )
  }

  /// Vietnamese words that begin like a period and are none.
  static func unknownPeriod(_ text: String, at range: SourceRange) -> Self {
    let periods =
      ["hôm nay", "hôm qua", "năm ngoái"]
      + ["ngày", "tuần", "tháng", "năm"].flatMap { ["\($0) này", "\($0) trước", "\($0) qua"] }
    return unknown(
      .both("`\(text)` is no period", vi: "`\(text)` không phải khoảng thời gian"),
      at: range,
      nearest: NearestName.nearest(to: text, among: periods),
      otherwise: .both(
        "as in: `hôm nay`, `tháng này`, `năm ngoái`, `30 ngày qua`, `tháng 1/2026`",
        vi: "ví dụ: `hôm nay`, `tháng này`, `năm ngoái`, `30 ngày qua`, `tháng 1/2026`"
      )
    )
  }

  static func unknownUnit(_ word: String, at range: SourceRange) -> Self {
    let units = RelativeDate.Unit.allCases.map(\.rawValue)
    return unknown(
      .both("`\(word)` is no unit of time", vi: "`\(word)` không phải đơn vị thời gian"),
      at: range,
      nearest: NearestName.nearest(to: word, among: units + units.map { $0 + "s" }),
      otherwise: .both(
        "one of \(units.listed), as in: `this week`, `last 30 days`",
        vi: "có \(units.listed), ví dụ: `this week`, `last 30 days`"
      )
    )
  }

  /// A word of a list that is not on it: the nearest that is, or else what there is.
  private static func unknown(
    _ message: BilingualText,
    at range: SourceRange,
    nearest: String?,
    otherwise hint: BilingualText
  ) -> Self {
    Self(
      .wrongValue,
      message,
      at: range,
      label: nearest.map { .didYouMean($0) },
      hint: nearest == nil ? hint : nil
    )
  }

  static func notACountOfUnits(_ number: String, at range: SourceRange) -> Self {
    Self(
      .wrongValue,
      .both("`last \(number)` counts nothing", vi: "`last \(number)` không đếm được gì"),
      at: range,
      label: .both("a whole number from 1 is needed here", vi: "ở đây cần số nguyên từ 1"),
      hint: .both(
        "`today` is the day itself, and `last 1 day` as well",
        vi: "`today` là chính hôm nay, `last 1 day` cũng vậy"
      )
    )
  }
}
