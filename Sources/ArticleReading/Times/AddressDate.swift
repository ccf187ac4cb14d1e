import VietnameseText

/// The day that stands in the address of a page: `…-20250808222406149.htm`, `/2026/01/30/…`.
///
/// Outlets number their pages by the moment of writing. That is not quite when a page was published,
/// so only the day is taken.
enum AddressDate {
  static func day(in address: String) -> TimePeriod? {
    let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let parts = path.split { $0 == UInt8(ascii: "/") }.dropFirst(2)
    if let last = parts.last, let day = numbered(last) { return .day(day) }
    let numbers = parts.map { DigitScanner(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count >= 3 else { return nil }
    for start in 0...(numbers.count - 3) {
      var (year, month, day) = (numbers[start], numbers[start + 1], numbers[start + 2])
      if let year = year.number(of: 4...4), let month = month.number(of: 1...2),
        let day = day.number(of: 1...2), let found = Self.day(year, month, day)
      {
        return .day(found)
      }
    }
    return nil
  }

  /// The day in the number at the end of a name: the moment to the second or less, or the number
  /// of the outlet and a moment whose year has two digits (`100260708172036436`).
  private static func numbered(_ name: Substring.UTF8View.SubSequence) -> CalendarDay? {
    let stem = name.prefix { $0 != UInt8(ascii: ".") }
    let digits = Array(stem.reversed().prefix { $0 &- 0x30 < 10 }.reversed())
    if (14...17).contains(digits.count), let day = moment(digits[...], century: 0) { return day }
    guard (16...18).contains(digits.count) else { return nil }
    return moment(digits[3...], century: 2000)
  }

  private static func moment(_ digits: ArraySlice<UInt8>, century: Int) -> CalendarDay? {
    let width = century == 0 ? 4 : 2
    var scanner = DigitScanner(String(decoding: digits, as: UTF8.self))
    guard let year = scanner.number(of: width...width), let month = scanner.number(of: 2...2),
      let day = scanner.number(of: 2...2), let hour = scanner.number(of: 2...2), hour < 24,
      let minute = scanner.number(of: 2...2), minute < 60
    else { return nil }
    return Self.day(century + year, month, day)
  }

  /// The time of the web, as everywhere.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
    (1995...2100).contains(year) ? CalendarDay(year: year, month: month, day: day) : nil
  }
}
