extension TimePeriod {
  /// Reads ISO 8601: a year, a month, a day, or a time to the minute or the second.
  ///
  /// A time with an offset is converted to Việt Nam time; without one it is Việt Nam time already.
  /// Fractions of a second are left out.
  package init?(iso text: String) {
    var rest = ISOText(bytes: Array(text.utf8)[...])
    guard let period = rest.period(), rest.bytes.isEmpty else { return nil }
    self = period
  }
}

/// What is still to be read of an ISO text.
private struct ISOText {
  var bytes: ArraySlice<UInt8>

  mutating func period() -> TimePeriod? {
    guard let year = number(of: 4) else { return nil }
    guard take("-") else { return .year(year) }
    guard let month = number(of: 2) else { return nil }
    guard take("-") else { return .month(year: year, month: month) }
    guard let number = number(of: 2),
      let day = CalendarDay(year: year, month: month, day: number)
    else { return nil }
    return take("T") || take("t") || take(" ") ? time(on: day) : .day(day)
  }

  private mutating func time(on day: CalendarDay) -> TimePeriod? {
    guard let hour = number(of: 2), hour < 24, take(":"), let minute = number(of: 2), minute < 60
    else { return nil }
    var second: Int?
    if take(":") {
      guard let number = number(of: 2), number < 60 else { return nil }
      second = number
      if take(".") || take(",") { bytes = bytes.drop { $0 &- 0x30 < 10 } }
    }
    guard let offset = offset() else { return nil }
    let local = hour * 60 + minute + 420 - offset
    let dayShift = (local + 2 * 1440) / 1440 - 2
    let shifted = day.adding(days: dayShift)
    let inDay = local - dayShift * 1440
    guard let second else { return .minute(shifted, hour: inDay / 60, minute: inDay % 60) }
    return .second(shifted, hour: inDay / 60, minute: inDay % 60, second: second)
  }

  /// The minutes that the text's time is before universal time; Việt Nam's where it says none.
  private mutating func offset() -> Int? {
    if bytes.isEmpty { return 420 }
    if take("Z") || take("z") { return 0 }
    let isEast = take("+")
    guard isEast || take("-"), let hours = number(of: 2), hours < 24 else { return nil }
    var minutes = 0
    if take(":") || !bytes.isEmpty {
      guard let number = number(of: 2), number < 60 else { return nil }
      minutes = number
    }
    return (isEast ? 1 : -1) * (hours * 60 + minutes)
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let first = bytes.first, UInt32(first) == sign.value else { return false }
    bytes = bytes.dropFirst()
    return true
  }

  private mutating func number(of width: Int) -> Int? {
    guard bytes.count >= width, let number = DateDigits.number(bytes.prefix(width)) else {
      return nil
    }
    bytes = bytes.dropFirst(width)
    return number
  }
}
