import Testing

import VietnameseText

@Suite struct WrittenDateTests {
  @Test(arguments: [
    ("30/01/2026", "2026-01-30"),
    ("30/1/2026", "2026-01-30"),
    ("3-1-2026", "2026-01-03"),
    ("30.1.2026", "2026-01-30"),
    ("ngày 30/1/2026", "2026-01-30"),
    ("Ngày 30 tháng 1 năm 2026", "2026-01-30"),
    ("ngay 30 thang 1 nam 2026", "2026-01-30"),
    ("tháng 1/2026", "2026-01"),
    ("Tháng 01 năm 2026", "2026-01"),
    ("1/2026", "2026-01"),
    ("năm 2026", "2026"),
    ("2026-01-30t20:44", "2026-01-30T20:44:00+07:00"),
    ("2026-01-30T20:44:00+07:00", "2026-01-30T20:44:00+07:00"),
    ("30/1", "2026-01-30"),
    ("ngày 28-12", "2025-12-28"),
    ("10 tháng 2", "2026-02-10"),
    ("29/2", "2024-02-29"),
  ])
  func readsNear(_ text: String, _ shown: String) throws {
    let day = try #require(CalendarDay(year: 2026, month: 1, day: 15))
    #expect(WrittenDate.period(text, near: day)?.text == shown)
  }

  @Test(arguments: [
    ("14/1", "2026-01-14"), ("15/1", "2026-01-15"), ("16/1", "2025-01-16"), ("29/2", "2024-02-29"),
    ("tháng 1", "2026-01"), ("tháng 2", "2025-02"), ("16/1/2026", "2026-01-16"),
  ])
  func readsLatest(_ text: String, _ shown: String) throws {
    let today = try #require(CalendarDay(year: 2026, month: 1, day: 15))
    #expect(WrittenDate.latest(text, notAfter: today)?.text == shown)
  }

  @Test(arguments: [
    "31/2/2026", "30/13", "0/1", "32/1/2026", "30/1-2026", "1/2/26", "1.2026", "tháng 13/2026",
    "ngày", "hôm nay", "30/1 và 31/1", "/", "", "100/1/2026", "30//1", "31/2",
  ])
  func refuses(_ text: String) throws {
    let day = try #require(CalendarDay(year: 2026, month: 1, day: 15))
    #expect(WrittenDate.period(text, near: day) == nil)
    #expect(WrittenDate.latest(text, notAfter: day) == nil)
  }
}
