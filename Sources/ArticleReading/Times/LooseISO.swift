import VietnameseText

/// ISO 8601 as it is written by hand and by old software: `2026-01-30 20:44:00 +0700`,
/// `2026-01-30T20:44:00.000+7`, `2026/01/30 20:44`, `20260130T204400`.
enum LooseISO {
  static func period(_ text: String) -> TimePeriod? {
    var scanner = DigitScanner(text)
    guard let day = day(&scanner) else { return nil }
    if scanner.isAtEnd { return .day(day) }
    guard scanner.take("T") || scanner.takeSpaces() || scanner.take(",") else { return nil }
    _ = scanner.takeSpaces()
    guard let clock = clock(&scanner) else { return nil }
    _ = scanner.takeSpaces()
    guard let offset = ClockOffset.iso(scanner.rest) else { return nil }
    return TimePeriod(iso: "\(day.iso)T\(clock)\(offset)")
  }

  private static func day(_ scanner: inout DigitScanner) -> CalendarDay? {
    guard let year = scanner.number(of: 4...4) else { return nil }
    let isDashed = scanner.take("-") || scanner.take("/")
    guard let month = scanner.number(of: isDashed ? 1...2 : 2...2) else { return nil }
    if isDashed, !(scanner.take("-") || scanner.take("/")) { return nil }
    guard let day = scanner.number(of: isDashed ? 1...2 : 2...2) else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static func clock(_ scanner: inout DigitScanner) -> String? {
    guard let hour = scanner.number(of: 1...2) else { return nil }
    let isColon = scanner.take(":")
    guard let minute = scanner.number(of: 2...2) else { return nil }
    var second = ""
    if isColon ? scanner.take(":") : scanner.isAtDigit {
      guard let number = scanner.number(of: 2...2) else { return nil }
      second = ":" + padded(number)
      if scanner.take(".") || scanner.take(",") { _ = scanner.number(of: 1...9) }
    }
    return "\(padded(hour)):\(padded(minute))\(second)"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
