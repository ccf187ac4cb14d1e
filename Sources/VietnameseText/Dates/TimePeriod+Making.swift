extension TimePeriod {
  package static func year(_ year: Int) -> Self? {
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: 12, day: 31)
    else { return nil }
    return Self(text: padded(year, to: 4), from: first, through: last)
  }

  package static func month(year: Int, month: Int) -> Self? {
    guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
    let last = first.adding(days: CalendarDay.days(in: month, of: year) - 1)
    return Self(text: "\(padded(year, to: 4))-\(padded(month, to: 2))", from: first, through: last)
  }

  package static func day(_ day: CalendarDay) -> Self {
    Self(text: day.iso, from: day, through: day)
  }

  package static func minute(_ day: CalendarDay, hour: Int, minute: Int) -> Self? {
    instant(day, hour: hour, minute: minute, second: 0, lasting: 60)
  }

  package static func second(_ day: CalendarDay, hour: Int, minute: Int, second: Int) -> Self? {
    instant(day, hour: hour, minute: minute, second: second, lasting: 1)
  }

  /// The second that begins so many seconds after 1970 began in Greenwich, in Việt Nam time.
  package static func second(after1970 seconds: Int) -> Self {
    let (day, second) = CalendarDay.inVietnam(after1970: seconds)
    return instant(day, second: second, lasting: 1)
  }

  /// The day of the first instant.
  package var day: CalendarDay {
    let bytes = Array(from.utf8.prefix(10))
    guard bytes.count == 10, let year = DateDigits.number(bytes[0..<4]),
      let month = DateDigits.number(bytes[5..<7]),
      let dayOfMonth = DateDigits.number(bytes[8..<10]),
      let day = CalendarDay(year: year, month: month, day: dayOfMonth)
    else { preconditionFailure("a period must begin on a day: \(from)") }
    return day
  }

  private init(text: String, from first: CalendarDay, through last: CalendarDay) {
    self.init(
      text: text,
      from: Self.clock(first, second: 0),
      to: Self.clock(last, second: 86_400)
    )
  }

  private static func instant(
    _ day: CalendarDay,
    hour: Int,
    minute: Int,
    second: Int,
    lasting length: Int
  ) -> Self? {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
      return nil
    }
    return instant(day, second: hour * 3600 + minute * 60 + second, lasting: length)
  }

  private static func instant(_ day: CalendarDay, second: Int, lasting length: Int) -> Self {
    let from = clock(day, second: second)
    return Self(text: from + "+07:00", from: from, to: clock(day, second: second + length))
  }

  /// The time so many seconds after midnight, on the next day if need be; the last day of the
  /// calendar, which has none, ends at 24:00.
  static func clock(_ day: CalendarDay, second: Int) -> String {
    let next = day.adding(days: second / 86_400)
    let second = next == day ? second : second % 86_400
    let hour = padded(second / 3600, to: 2)
    return "\(next.iso)T\(hour):\(padded(second / 60 % 60, to: 2)):\(padded(second % 60, to: 2))"
  }
}
