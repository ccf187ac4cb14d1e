import ArticleReading
import Articles
import Testing
import VietnameseText

/// The times of records and feeds in the many ways that they are written.
@Suite struct PageTimeTests {
  @Test(
    "reads a time however it is written",
    arguments: [
      ("2026-01-30T20:44:00+07:00", "2026-01-30T20:44:00+07:00"),
      ("2026-01-30T13:44:00Z", "2026-01-30T20:44:00+07:00"),
      ("2026-01-30T13:44:00.123456Z", "2026-01-30T20:44:00+07:00"),
      ("2026-01-30T20:44:00.120+0700", "2026-01-30T20:44:00+07:00"),
      ("2026-01-30 20:44:00 +0700", "2026-01-30T20:44:00+07:00"),
      ("2026-01-30T20:44:00 07:00", "2026-01-30T20:44:00+07:00"),
      ("2026-01-30T20:44:00+7", "2026-01-30T20:44:00+07:00"),
      ("2026-01-30 13:44 UTC", "2026-01-30T20:44:00+07:00"),
      (" 2026-1-30  8:44 ", "2026-01-30T08:44:00+07:00"),
      ("2026/01/30 20:44", "2026-01-30T20:44:00+07:00"),
      ("20260130T204400+0700", "2026-01-30T20:44:00+07:00"),
      ("2026-01-30", "2026-01-30"),
      ("20260130", "2026-01-30"),
      ("2026-01", "2026-01"),
      ("Fri, 30 Jan 2026 20:44:00 +0700", "2026-01-30T20:44:00+07:00"),
      ("Fri, 30 Jan 2026 13:44:00 GMT", "2026-01-30T20:44:00+07:00"),
      ("Fri, 30 Jan 2026 20:44:00 GMT+7", "2026-01-30T20:44:00+07:00"),
      ("30 Jan 26 20:44 +0700", "2026-01-30T20:44:00+07:00"),
      ("Friday, 30 January 2026 20:44", "2026-01-30T20:44:00+07:00"),
      ("Jan 30, 2026 20:44", "2026-01-30T20:44:00+07:00"),
      ("30 Jan 2026", "2026-01-30"),
      ("Thứ sáu, 30/01/2026 | 20:44 (GMT+7)", "2026-01-30T20:44:00+07:00"),
      ("30/1/2026, 20:44", "2026-01-30T20:44:00+07:00"),
      ("20:44 30/01/2026", "2026-01-30T20:44:00+07:00"),
      ("Ngày 30 tháng 1 năm 2026", "2026-01-30"),
      ("1769780640", "2026-01-30T20:44:00+07:00"),
      ("1769780640000", "2026-01-30T20:44:00+07:00"),
    ]
  )
  func time(_ text: String, _ expected: String) throws {
    #expect(try published(#""\#(text)""#) == expected)
  }

  @Test(
    "takes nothing for a time that is none for sure",
    arguments: [
      #""2 giờ trước""#, #""hôm qua""#, #""""#, "null", "false", "0", "-1", "3", "2026", #""2026""#,
      #""0001-01-01T00:00:00""#, #""1970-01-01T00:00:00Z""#, #""2026-13-45""#, #""31/02/2026""#,
      #""2026-01-30T25:61:00""#, #""Fri, 30 Foo 2026 20:44:00""#, #""2026-01-30T20:44+99:99""#,
      #""99999999999999999999""#, "1e400", #""Điện thoại 0912345678""#,
    ]
  )
  func noTime(_ json: String) throws {
    #expect(try published(json) == nil)
  }

  @Test func readsNumbers() throws {
    #expect(try published("1769780640") == "2026-01-30T20:44:00+07:00")
    #expect(try published("1769780640123") == "2026-01-30T20:44:00+07:00")
    #expect(try published("1769780640.25") == "2026-01-30T20:44:00+07:00")
    #expect(try published(#"{"$date": "2026-01-30T13:44:00Z"}"#) == "2026-01-30T20:44:00+07:00")
  }

  @Test(
    "takes the day from the address where nothing else tells it",
    arguments: [
      ("https://a.example/duong-lang-20250808222406149.htm", "2025-08-08"),
      ("https://a.example/duong-lang-100260708172036436.htm", "2026-07-08"),
      ("https://a.example/2026/01/30/duong-lang/", "2026-01-30"),
      ("https://a.example/duong-lang-4999109.html", nil),
      ("https://a.example/duong-lang-20251308222406149.htm", nil),
      ("https://a.example/2026/duong-lang?t=20250808222406149", nil),
    ] as [(String, String?)]
  )
  func address(_ url: String, _ day: String?) throws {
    let fetched =
      #""published": "2025-08-09T09:26:47.2+07:00", "fetched": "2025-08-09T09:26:47+07:00""#
    let record = #"{"title": "Đường làng", "url": "\#(url)", \#(fetched)}"#
    let read = try InputReader.records(of: Array(record.utf8))[0].article()
    #expect(read.article.published?.text == day)
    let note = day == nil ? "no date found on the page" : "the date was taken from the address"
    #expect(read.notes.map(\.english) == [note])
  }

  private func published(_ json: String) throws -> String? {
    let record = #"{"title": "Đường làng", "text": "Bà nói.", "published": \#(json)}"#
    return try InputReader.records(of: Array(record.utf8))[0].article().article.published?.text
  }
}
