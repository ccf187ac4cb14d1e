import Articles
import Testing

/// Offices told in a row of whom a sentence is about, each with a sentence that tells of none.
@Suite struct CareerTests {
  private static let opening = "Ông Lê Văn Nam sinh ở làng Vọng."

  @Test(
    arguments: [
      (
        "Ông từng là Chủ tịch UBND xã Gia Lâm.", "Lê Văn Nam: Chủ tịch/UBND/xã Gia Lâm"
      ),
      (
        "Năm 2010, ông giữ chức vụ Phó Giám đốc Sở Y tế Hà Nội; sau đó là Giám đốc Sở Nội vụ Hà Nội.",
        "Lê Văn Nam: Phó Giám đốc/Sở Y tế/Hà Nội; Giám đốc/Sở Nội vụ/Hà Nội"
      ),
      (
        "Ông được bầu làm Bí thư Đảng ủy xã Gia Lâm, Chủ tịch HĐND xã Gia Lâm.",
        "Lê Văn Nam: Bí thư/Đảng ủy/xã Gia Lâm; Chủ tịch/HĐND/xã Gia Lâm"
      ),
      (
        "Ông Nam từng kinh qua chức vụ Giám đốc Sở Y tế Nghệ An rồi làm Chủ tịch UBND xã Gia Lâm.",
        "Lê Văn Nam: Giám đốc/Sở Y tế/Nghệ An; Chủ tịch/UBND/xã Gia Lâm"
      ),
      // What is not told as true, is another's, or is no office.
      ("Nếu ông làm Chủ tịch UBND xã Gia Lâm, làng sẽ vui.", "Lê Văn Nam"),
      ("Ông ngoại ông là Chủ tịch UBND xã Gia Lâm.", "Lê Văn Nam"),
      ("Ông là người trồng vải.", "Lê Văn Nam"),
      ("“Ông là Chủ tịch UBND xã Gia Lâm”, người bán hàng nói.", "Lê Văn Nam"),
      (
        "Ông là Giám đốc Sở Y tế Nghệ An; Tư lệnh Hải quân này, tướng Hoàng Văn Mơ, cũng đến.",
        "Lê Văn Nam: Giám đốc/Sở Y tế/Nghệ An"
      ),
    ] as [(String, String)]
  )
  func reads(_ sentence: String, _ person: String) {
    #expect(InventedPage(Self.opening, sentence).people.first == person)
  }

  @Test func tellsWhatIsLeft() {
    let page = InventedPage(Self.opening, "Ông từng là Chủ tịch UBND xã Gia Lâm.")
    let statuses = page.facts.mentions.compactMap { mention -> PositionFact.Status? in
      guard case .position(_, let status) = mention.subject else { return nil }
      return status
    }
    #expect(statuses == [.former])
  }
}
