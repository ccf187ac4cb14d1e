import Foundation
import TestSupport
import Testing

import VietnameseText

@Suite struct CalendarDayTests {
  @Test(arguments: [
    (2026, 2, 29), (2026, 13, 1), (2026, 0, 1), (0, 1, 1), (1900, 2, 29), (2026, 4, 31),
  ])
  func refusesDaysThatAreNone(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: UInt64(1)...5)
  func countsAsFoundationDoes(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for _ in 0..<300 {
      // Foundation's calendar is the Julian one before 1582.
      let start = try #require(
        CalendarDay(
          year: .random(in: 1600...9000, using: &random),
          month: .random(in: 1...12, using: &random),
          day: .random(in: 1...28, using: &random)
        )
      )
      let days = Int.random(in: -1000...100_000, using: &random)
      let date = try #require(
        calendar.date(
          from: DateComponents(year: start.year, month: start.month, day: start.day + days)
        )
      )
      let expected = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let sum = start.adding(days: days)
      #expect(sum.year == expected.year, "seed \(seed)")
      #expect(sum.month == expected.month, "seed \(seed)")
      #expect(sum.day == expected.day, "seed \(seed)")
      #expect(sum.weekday % 7 + 1 == expected.weekday, "seed \(seed)")
      #expect(sum.days(since: start) == days)
    }
  }

  @Test func stopsAtTheEndsOfTheCalendar() throws {
    let day = try #require(CalendarDay(year: 2026, month: 1, day: 30))
    #expect(day.adding(days: .max).iso == "9999-12-31")
    #expect(day.adding(days: .min).iso == "0001-01-01")
    #expect(day.adding(days: -1_000_000).iso == "0001-01-01")
    #expect(day.adding(days: 0) == day)
  }
}
