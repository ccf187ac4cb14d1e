import ArticleReading
import Articles
import Testing
import VietnameseText

/// What stands above an article's text, in the forms that outlets write it.
@Suite struct HeadFieldTests {
  private static let body = """


    Bà Kim Thị Sa, Chủ tịch UBND xã Tân An, nói con đường đã khô ráo.

    Người dân trồng hoa dọc hai bên đường.

    """

  private func article(below title: String, _ line: String) throws -> Article {
    try PageText.article(from: Array("\(title)\n\(line)\(Self.body)".utf8)).article
  }

  @Test(
    "reads the time in its many forms, with what stands beside it",
    arguments: [
      ("Tin tức 30/01/2026 20:44", "2026-01-30T20:44:00+07:00", "Tin tức", ""),
      ("23:04 02/07/2025", "2025-07-02T23:04:00+07:00", nil, ""),
      ("Thứ sáu, 30/01/2026 | 20:44 (GMT+7)", "2026-01-30T20:44:00+07:00", nil, ""),
      ("Thứ 6, 30/1/2026, 20:44", "2026-01-30T20:44:00+07:00", nil, ""),
      ("Chủ nhật, 01/02/2026 - 07:05", "2026-02-01T07:05:00+07:00", nil, ""),
      ("30/1/2026, 20:44", "2026-01-30T20:44:00+07:00", nil, ""),
      ("30-01-2026 20h44", "2026-01-30T20:44:00+07:00", nil, ""),
      ("30.01.2026", "2026-01-30", nil, ""),
      ("Ngày đăng: 30/01/2026", "2026-01-30", nil, ""),
      ("Ngày 30 tháng 1 năm 2026", "2026-01-30", nil, ""),
      ("20 giờ 44, ngày 30/1/2026", "2026-01-30T20:44:00+07:00", nil, ""),
      ("30/01/2026 08:44:10 PM", "2026-01-30T20:44:00+07:00", nil, ""),
      ("2026-01-30 20:44", "2026-01-30T20:44:00+07:00", nil, ""),
      ("2026-01-30T13:44:00Z", "2026-01-30T20:44:00+07:00", nil, ""),
      ("Cập nhật: 30/01/2026 20:44", "2026-01-30T20:44:00+07:00", nil, ""),
      ("Hải Vân - 30/01/2026 20:44", "2026-01-30T20:44:00+07:00", nil, "Hải Vân"),
      ("Pháp luật | Hải Vân | 30/01/2026", "2026-01-30", "Pháp luật", "Hải Vân"),
      ("THỜI SỰ 30/01/2026 20:44", "2026-01-30T20:44:00+07:00", "THỜI SỰ", ""),
    ] as [(String, String, String?, String)]
  )
  func time(_ line: String, _ published: String, _ section: String?, _ author: String) throws {
    let article = try article(below: "Đường làng có tên mới", line)
    #expect(article.published?.text == published)
    #expect(article.section == section)
    #expect(article.authors == (author.isEmpty ? [] : [author]))
    #expect(article.title == "Đường làng có tên mới")
    #expect(article.passages.map(\.kind) == [.title, .lead, .body] || article.lead == nil)
  }

  @Test(
    "takes nothing for a time that is none",
    arguments: [
      "31/02/2026 20:44", "45/13/2026", "30/01/1745", "2 giờ trước", "Tỷ số 3-1", "24/7",
      "Điện thoại 0912.345.678",
    ]
  )
  func noTime(_ line: String) throws {
    let read = try PageText.article(from: Array("Đường làng\n\(line)\(Self.body)".utf8))
    #expect(read.article.published == nil)
    #expect(read.notes.map(\.english) == ["no date found on the page"])
  }

  @Test func aHeadlineWithADateIsNoTimeLine() throws {
    let title = "Lịch cắt điện ngày 30/01/2026"
    let article = try article(below: title, "29/01/2026 07:00")
    #expect(article.title == title)
    #expect(article.published?.text == "2026-01-29T07:00:00+07:00")
  }

  @Test func aDateInAStoryIsNotThePages() throws {
    let article = try article(below: "Đường làng có tên mới", "\nNgày 30/01/2026, xã họp bàn.")
    #expect(article.published == nil)
  }

  @Test(
    "keeps an outlet's mark in the passage and takes it out of the lead",
    arguments: [
      ("TTTĐ", "TTTĐ - "), ("Dân làng", "(Dân làng) - "), ("NDO", "NDO – "),
      ("VOV.VN", "VOV.VN - "),
      ("Xahoitre", "Xahoitre - "), (nil, "TP.HCM - "), (nil, "Mưa - "), (nil, "COVID-19 - "),
    ] as [(String?, String)]
  )
  func mark(_ outlet: String?, _ mark: String) throws {
    let lead = "Xã đặt tên cho 40 con đường bằng tên các loài cây trong vườn."
    let article = try article(below: "Đường làng có tên mới", "\n" + mark + lead)
    #expect(article.outlet == outlet)
    #expect(article.lead == (outlet == nil ? mark + lead : lead))
    #expect(article.passages[1] == Passage(number: 2, kind: .lead, text: mark + lead))
  }

  @Test(
    "takes a line of names at the end for the authors",
    arguments: [
      ("Tú Linh", ["Tú Linh"]), ("H.Y (tổng hợp)", ["H.Y"]), ("Lê Hoàng", ["Lê Hoàng"]),
      ("PV", ["PV"]), ("HẢI VÂN - MINH ANH", ["HẢI VÂN", "MINH ANH"]),
      ("Bài và ảnh: Hải Vân", ["Hải Vân"]), ("Theo Tin Làng", ["Tin Làng"]),
      ("Hải Vân, Minh Anh", ["Hải Vân", "Minh Anh"]), ("T. Hằng", ["T. Hằng"]),
    ]
  )
  func byline(_ line: String, _ authors: [String]) throws {
    let page = "Đường làng có tên mới\(Self.body)\n\(line)\n"
    let article = try PageText.article(from: Array(page.utf8)).article
    #expect(article.authors == authors)
    #expect(!article.passages.contains { $0.text == line })
  }

  @Test(
    "keeps a last line that is no name",
    arguments: ["Xã sẽ đặt thêm ghế đá.", "Hết mùa mưa", "Còn nữa…", "Đường 7B dài 2 km"]
  )
  func noByline(_ line: String) throws {
    let page = "Đường làng có tên mới\(Self.body)\n\(line)\n"
    let article = try PageText.article(from: Array(page.utf8)).article
    #expect(article.authors.isEmpty)
    #expect(article.passages.last?.text == line)
  }
}
