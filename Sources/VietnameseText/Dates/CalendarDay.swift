/// A day of the Gregorian calendar, between the years 1 and 9999.
package struct CalendarDay: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Missing where there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  private init(checkedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day so many days later; it stops at the ends of the calendar.
  package func adding(days: Int) -> CalendarDay {
    let last = Self(checkedYear: 9999, month: 12, day: 31).number
    let (sum, overflow) = number.addingReportingOverflow(days)
    return Self(number: overflow ? (days > 0 ? last : 1) : min(max(sum, 1), last))
  }

  /// The day in Việt Nam, so many seconds after 1970 began in Greenwich, and the second of that day.
  package static func inVietnam(after1970 seconds: Int) -> (day: CalendarDay, second: Int) {
    let local = seconds + 7 * 3600
    let second = (local % 86_400 + 86_400) % 86_400
    let first = Self(checkedYear: 1970, month: 1, day: 1)
    return (day: first.adding(days: (local - second) / 86_400), second: second)
  }

  /// 1 is Monday, 7 is Sunday.
  package var weekday: Int { (number + 6) % 7 + 1 }

  /// The day as `2026-01-30`.
  package var iso: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// How many days after the other day this one is.
  package func days(since other: CalendarDay) -> Int { number - other.number }

  /// The days since the last day before year 1, which makes 1 January of year 1 the number 1, a
  /// Monday.
  ///
  /// Years are counted from March, so that the leap day is the last of its year.
  private var number: Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400
      + (marchMonth * 153 + 2) / 5 + day - 307 + 1
  }

  private init(number: Int) {
    // The estimate is at most one year too early, and days before January of it are none.
    var year = min(max(1, number * 400 / 146_097), 9999)
    while year < 9999, Self(checkedYear: year + 1, month: 1, day: 1).number <= number { year += 1 }
    while year > 1, Self(checkedYear: year, month: 1, day: 1).number > number { year -= 1 }
    var month = 12
    while month > 1, Self(checkedYear: year, month: month, day: 1).number > number { month -= 1 }
    let first = Self(checkedYear: year, month: month, day: 1).number
    self.init(checkedYear: year, month: month, day: number - first + 1)
  }

  /// How many days a month has.
  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

/// A number with zeros before it.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
