import VietnameseText

/// The times of RSS, by RFC 822: `Fri, 30 Jan 2026 20:44:00 +0700`.
///
/// Feeds leave out the weekday or the seconds, write years of two digits, or `GMT+7`.
enum FeedTime {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  static func period(_ text: String) -> TimePeriod? {
    var words = text.split { $0 == " " || $0 == "," }.map(String.init)
    if let first = words.first, first.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }),
      !isMonth(first) || words.count > 5
    {
      words.removeFirst()
    }
    guard words.count >= 3 else { return nil }
    // Some write the American order: `Jan 30 2026 20:44`.
    if isMonth(words[0]) { words.swapAt(0, 1) }
    guard let date = Int(words[0]), isMonth(words[1]),
      let month = months.firstIndex(of: words[1].prefix(3).lowercased()),
      let written = Int(words[2]), words[2].utf8.count == 4 || words[2].utf8.count == 2,
      let day = CalendarDay(
        year: words[2].utf8.count == 2 ? 2000 + written : written,
        month: month + 1,
        day: date
      )
    else { return nil }
    guard words.count > 3 else { return .day(day) }
    let clock = words[3].split(separator: ":").map { $0.utf8.count == 1 ? "0\($0)" : "\($0)" }
    guard (2...3).contains(clock.count) else { return nil }
    let zone = words[4...].joined(separator: " ")
    guard let offset = ClockOffset.iso(zone) else { return nil }
    return TimePeriod(iso: "\(day.iso)T\(clock.joined(separator: ":"))\(offset)")
  }

  private static func isMonth(_ word: String) -> Bool {
    word.utf8.count >= 3 && months.contains(word.prefix(3).lowercased())
  }
}
