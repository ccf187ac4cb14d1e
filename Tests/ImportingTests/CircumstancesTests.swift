import TestSupport
import Testing

@testable import Importing

/// Who is the same person where no position tells: what a careful reader goes by.
@Suite struct CircumstancesTests {
  /// How many people of the name there are when each text is an article of its own.
  private func people(named name: String, in texts: [String]) throws -> Int? {
    let store = try SampleStore()
    for (number, text) in texts.enumerated() {
      let page = "Tin thử số \(number + 1)\n\nXã hội 18/04/2026 09:1\(number)\n\n\(text)\n"
      try store.folder.write(page, to: "pages/\(number).txt")
    }
    _ = try store.importing([.path(store.folder.path(of: "pages"))])
    let count = try store.answer("select count(*) from person where name = '\(name)'")
    return Int(count.dropLast())
  }

  @Test(
    arguments: [
      // Somebody else who is named beside both, unless both names are of the commonest make.
      (
        "Bùi Văn Thử", 1,
        [
          "Công an bắt giữ ông Bùi Văn Thử và ông Lường Quốc Mẫu tối qua.",
          "Ông Lường Quốc Mẫu khai đã gặp ông Bùi Văn Thử nhiều lần.",
        ]
      ),
      (
        "Bùi Văn Thử", 2,
        [
          "Công an bắt giữ ông Bùi Văn Thử và ông Trần Văn Mẫu tối qua.",
          "Ông Trần Văn Mẫu khai đã gặp ông Bùi Văn Thử nhiều lần.",
        ]
      ),
      // A name that no Vietnamese bears, whatever the hyphens; a name kept back is none.
      (
        "Anders Feldtmann", 1,
        [
          "Ông Anders Feldtmann khen món phở của quán.",
          "Nghệ sĩ Anders Feldtmann mở triển lãm tranh.",
        ]
      ),
      (
        "Park Joong-un", 1,
        [
          "Ông Park Joong-un khen món phở của quán.",
          "Ông Park Joong-un và ông Park Joong Un là một người.",
        ]
      ),
      // An office of one country.
      (
        "Tạ Cận Mẫu", 1,
        [
          "Ngoại trưởng Trung Quốc Tạ Cận Mẫu tới Hà Nội.",
          "Chiều qua, Ngoại trưởng Trung Quốc Tạ Cận Mẫu gặp báo chí.",
        ]
      ),
      // Nobody beside them: two people.
      (
        "Bùi Văn Thử", 2,
        [
          "Ông Bùi Văn Thử vui mừng cho hay con đường đã được trải nhựa.",
          "Ông Bùi Văn Thử cho biết gia đình vừa ăn cơm xong thì lốc ập tới.",
        ]
      ),
      // Whom everybody is named beside tells nothing.
      (
        "Bùi Văn Thử", 2,
        [
          "Ông Bùi Văn Thử gửi thư cho Thủ tướng Đặng Quốc Mẫu về con đường.",
          "Thủ tướng Đặng Quốc Mẫu trao bằng khen cho ông Bùi Văn Thử.",
        ]
      ),
      // A calling of public life, not one that thousands have.
      (
        "Mai Đình Thử", 1,
        [
          "Luật sư Mai Đình Thử cho rằng mức án là chưa khách quan.",
          "Theo luật sư Mai Đình Thử, bị cáo không có mục đích chiếm đoạt.",
        ]
      ),
      (
        "Mai Đình Thử", 2,
        [
          "Bác sĩ Mai Đình Thử cho biết ca mổ đã thành công.",
          "Bác sĩ Mai Đình Thử khuyên người dân không tự mua thuốc.",
        ]
      ),
      // The same commune.
      (
        "Bùi Văn Thử", 1,
        [
          "Ông Bùi Văn Thử ở xã Gia Lâm, Hà Nội cho biết đường đã được trải nhựa.",
          "Tại xã Gia Lâm, Hà Nội, ông Bùi Văn Thử vui mừng vì có nước sạch.",
        ]
      ),
      (
        "Bùi Văn Thử", 2,
        [
          "Ông Bùi Văn Thử ở xã Gia Lâm, Hà Nội cho biết đường đã được trải nhựa.",
          "Tại xã Mê Linh, Hà Nội, ông Bùi Văn Thử vui mừng vì có nước sạch.",
        ]
      ),
      // A rare name in the news of one province; not a common one, not two seats of one province.
      (
        "Lường Quốc Mẫu", 1,
        [
          "Tại Phú Thọ, ông Lường Quốc Mẫu nuôi cá. Người dân Phú Thọ khen ông khéo tay.",
          "Hội chợ ở Phú Thọ đông khách. Ông Lường Quốc Mẫu bán chè tại Phú Thọ.",
        ]
      ),
      (
        "Lường Quốc Mẫu", 2,
        [
          "Tại Phú Thọ, ông Lường Quốc Mẫu nuôi cá. Người dân Phú Thọ khen ông khéo tay.",
          "Hội chợ ở Nghệ An đông khách. Ông Lường Quốc Mẫu bán chè tại Nghệ An.",
        ]
      ),
      (
        "Trần Quốc Mẫu", 2,
        [
          "Tại Phú Thọ, ông Trần Quốc Mẫu nuôi cá. Người dân Phú Thọ khen ông khéo tay.",
          "Hội chợ ở Phú Thọ đông khách. Ông Trần Quốc Mẫu bán chè tại Phú Thọ.",
        ]
      ),
      (
        "Lường Quốc Mẫu", 2,
        [
          "Chủ tịch UBND xã Gia Lâm, Hà Nội Lường Quốc Mẫu đi thăm đồng ở Hà Nội.",
          "Chủ tịch UBND xã Mê Linh, Hà Nội Lường Quốc Mẫu đi họp ở Hà Nội.",
        ]
      ),
      // Of the government, also where one article does not say of what.
      (
        "Mai Đình Thử", 1,
        [
          "Bộ trưởng Mai Đình Thử cho biết còn nhiều việc phải làm.",
          "Bộ trưởng Bộ Y tế Mai Đình Thử trả lời chất vấn sáng nay.",
        ]
      ),
      // Two seats are two people, whoever else is there.
      (
        "Bùi Văn Thử", 2,
        [
          """
          Chủ tịch UBND xã Gia Lâm Bùi Văn Thử báo cáo với ông Lường Quốc Mẫu về con đường.
          """,
          """
          Chủ tịch UBND xã Mê Linh Bùi Văn Thử báo cáo với ông Lường Quốc Mẫu về nước sạch.
          """,
        ]
      ),
    ] as [(String, Int, [String])]
  )
  func tellWhoIsOnePerson(_ name: String, _ expected: Int, _ texts: [String]) throws {
    #expect(try people(named: name, in: texts) == expected, "\(texts)")
  }
}
