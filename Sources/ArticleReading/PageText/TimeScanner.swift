import VietnameseText

/// Cuts dates and times of day out of one short line.
struct TimeScanner {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var dates: [CalendarDay] = []
  private var clocks: [(hour: Int, minute: Int)] = []
  private var exact: [TimePeriod] = []
  /// The line without its times; a control character stands where one was.
  private(set) var rest = ""

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var hasClock: Bool { !clocks.isEmpty || !exact.isEmpty }

  /// Each date with the clock that stands in the same place of the line's order.
  var times: [TimePeriod] {
    exact
      + dates.enumerated().map { index, day in
        guard index < clocks.count else { return TimePeriod.day(day) }
        let clock = clocks[index]
        return TimePeriod.minute(day, hour: clock.hour, minute: clock.minute)
          ?? TimePeriod.day(day)
      }
  }

  mutating func scan() {
    while place < scalars.count {
      if isDigit(place), !isWordScalar(place - 1), takeTime() {
        rest += " \u{1} "
      } else {
        rest.unicodeScalars.append(scalars[place])
        place += 1
      }
    }
  }

  private mutating func takeTime() -> Bool {
    let start = place
    guard let first = number() else { return false }
    let length = place - start
    if length == 4, takeISO(from: start, year: first) { return true }
    if length <= 2, takeDate(day: first) || takeClock(hour: first) { return true }
    place = start
    return false
  }

  /// `2026-01-30`, alone or with a time of day after `T`.
  private mutating func takeISO(from start: Int, year: Int) -> Bool {
    guard take("-"), let month = number(), take("-"), let day = number(),
      let date = Self.day(year, month, day)
    else { return false }
    guard place < scalars.count, scalars[place] == "T" else {
      dates.append(date)
      return true
    }
    let end = scalars[place...].firstIndex { $0 == " " || $0 == "," } ?? scalars.count
    let text = String(String.UnicodeScalarView(scalars[start..<end]))
    guard let period = TimePeriod(iso: text) else { return false }
    exact.append(period)
    place = end
    return true
  }

  /// `30/01/2026`, `30-1-2026`, `30.1.2026`, `30 tháng 1 năm 2026`.
  private mutating func takeDate(day: Int) -> Bool {
    let start = place
    for separator in ["/", "-", "."] as [Unicode.Scalar] {
      if take(separator), let month = number(), take(separator), let year = number(),
        let date = Self.day(year, month, day), !isWordScalar(place)
      {
        dates.append(date)
        return true
      }
      place = start
    }
    if take(word: "tháng"), let month = number(),
      take(word: "năm") || take("/") || take("-"), let year = number(),
      let date = Self.day(year, month, day)
    {
      dates.append(date)
      return true
    }
    place = start
    return false
  }

  /// `20:44`, `20h44`, `20g44`, `20 giờ 44`, with seconds or a half of the day after it.
  private mutating func takeClock(hour: Int) -> Bool {
    let start = place
    let opened = take(":") || take("h") || take("H") || take("g") || take(word: "giờ")
    _ = opened && take(" ")
    let digits = place
    guard opened, let minute = number(), place - digits == 2, minute < 60, hour < 24 else {
      place = start
      return false
    }
    if take(":"), number() == nil { place -= 1 }
    clocks.append((hour: afternoon(hour), minute: minute))
    return true
  }

  /// The hour in a day of 24: after noon where `PM` or `CH` (chiều) follows.
  private mutating func afternoon(_ hour: Int) -> Int {
    for (mark, isLate) in [("PM", true), ("CH", true), ("AM", false), ("SA", false)]
    where take(word: mark) {
      return isLate ? (hour % 12) + 12 : hour % 12
    }
    return hour
  }

  private mutating func number() -> Int? {
    let start = place
    var value = 0
    while place < scalars.count, isDigit(place), place - start < 4 {
      value = value * 10 + Int(scalars[place].value - 0x30)
      place += 1
    }
    return place == start || (place < scalars.count && isDigit(place)) ? nil : value
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard place < scalars.count, scalars[place] == scalar else { return false }
    place += 1
    return true
  }

  /// A word with the spaces around it.
  private mutating func take(word: String) -> Bool {
    var next = place
    while next < scalars.count, scalars[next] == " " { next += 1 }
    for scalar in word.unicodeScalars {
      guard next < scalars.count, scalars[next] == scalar else { return false }
      next += 1
    }
    guard !isWordScalar(next) || isDigit(next) else { return false }
    while next < scalars.count, scalars[next] == " " { next += 1 }
    place = next
    return true
  }

  private func isDigit(_ index: Int) -> Bool {
    scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
  }

  private func isWordScalar(_ index: Int) -> Bool {
    scalars.indices.contains(index)
      && (isDigit(index) || scalars[index].properties.isAlphabetic)
  }

  /// Pages are of the time of the web; an older year is a part of a story.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
    guard (1990...2100).contains(year) else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}
