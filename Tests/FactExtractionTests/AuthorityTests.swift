import Articles
import Testing

/// What bodies say that are named by the word for their kind, by their country or by its capital.
@Suite struct AuthorityTests {
  private static let opening =
    "Bệnh viện Sao Mai đã mở hội. Bộ Y tế Lào gửi lời mừng."

  @Test(
    arguments: [
      ("Cảnh sát cho biết chợ vải đã mở.", ["Cảnh sát"]),
      ("Cảnh sát đã đến chợ vải.", []),
      ("Cảnh sát Lào hôm 3/5 cho biết chợ vải đã mở.", ["Cảnh sát Lào"]),
      ("Theo nhà chức trách, chợ vải đã mở.", ["Nhà chức trách"]),
      ("Chợ vải đã mở lại từ sáng, theo thông báo của nhà chức trách.", ["Nhà chức trách"]),
      ("Đi theo đoàn của nhà chức trách xa dần.", []),
      ("“Vải ngọt lắm”, thông cáo hôm nay của cơ quan y tế Lào cho hay.", ["Cơ quan y tế Lào"]),
      ("Người nhà của cảnh sát cho biết chợ vải đã mở.", []),
      ("Nhật báo dẫn lời cảnh sát cho biết chợ vải đã mở.", ["Cảnh sát"]),
      ("“Vải ngọt lắm”, BBC dẫn thông cáo của Bộ Y tế cho hay.", ["Bộ Y tế"]),
      ("“Vải ngọt lắm”, BBC viết về Bộ Y tế cho vui.", ["BBC"]),
      // A paper on no list, which its last word tells.
      ("Feldt Times cho hay vải đã về.", ["Feldt Times"]),
      ("Feldt Times in vải.", []),
      ("UBND tỉnh Nghệ An giao Sở Y tế mua thuốc.", ["UBND"]),
      ("UBND tỉnh Nghệ An giao thuốc cho dân.", []),
      // A word that needs a name: the one such body that the page names.
      ("Bệnh viện cho biết thuốc đã về.", ["Bệnh viện Sao Mai"]),
      ("Ngân hàng cho biết thuốc đã về.", []),
      // A capital for its state, and a body of another country.
      ("Bắc Kinh tuyên bố sẽ mua vải.", ["Bắc Kinh"]),
      ("Bắc Kinh đông khách mua vải.", []),
      ("Trung Quốc chỉ trích giá vải.", ["Trung Quốc"]),
      ("Bộ Ngoại giao Lào cho biết vải đã về.", ["Bộ Ngoại giao Lào"]),
      // Whose message it is.
      ("Theo thông cáo của Bộ Y tế, thuốc đã về.", ["Bộ Y tế"]),
      ("Thuốc đã về đến kho, theo thông cáo của Bộ Y tế.", ["Bộ Y tế"]),
      ("Thuốc đã về đến kho theo kế hoạch của Bộ Y tế.", []),
      // An office without a name speaks for its body; who held it once does not.
      ("Theo một nữ Phó Giám đốc Sở Y tế, thuốc đã về.", ["Sở Y tế"]),
      ("Cựu Giám đốc Sở Y tế cho biết thuốc đã về.", []),
    ] as [(String, [String])]
  )
  func hearsFor(_ sentence: String, _ parties: [String]) {
    let page = InventedPage(Self.opening, sentence)
    #expect(page.facts.statements.compactMap { page.party($0.onBehalfOf) } == parties)
  }

  @Test func knowsAnUnnamedOfficialAgain() {
    let page = InventedPage(
      "Ông Lê Văn Nam cho biết vải được mùa.",
      "Một lãnh đạo Sở Y tế Nghệ An cho biết thuốc đã về.",
      "“Thuốc sẽ đủ”, vị này nói.",
      "Người phát ngôn của Bộ Y tế nêu rõ: “Thuốc không đắt”.",
      "“Ai cũng có thuốc”, người phát ngôn cho biết thêm."
    )
    #expect(page.facts.statements.map { $0.speaker == nil } == [false, true, true, true, true])
    #expect(
      page.facts.statements.map { page.party($0.onBehalfOf) } == [
        nil, "Sở Y tế", "Sở Y tế", "Bộ Y tế", "Bộ Y tế",
      ]
    )
  }

  @Test func takesNobodyForAnotherOffice() {
    let page = InventedPage(
      "Giám đốc Công ty Sao Mai Lê Văn Nam cho biết vải được mùa.",
      "Người phát ngôn của Công ty Sao Mai nói rằng vải sẽ đắt.",
      "Nhiều giám đốc cho rằng vải sẽ rẻ."
    )
    #expect(
      page.speech == ["Lê Văn Nam, cho biết (says): vải được mùa", "?, nói (says): vải sẽ đắt"]
    )
  }

  @Test func spellsOutAShortFormOnce() {
    let page = InventedPage(
      "Ông Mark Feldt, cựu Giám đốc OPCW, nói vải sẽ đắt.",
      "Cựu Giám đốc Tổ chức Cấm Vũ khí Hóa học cho rằng chợ nên mở."
    )
    #expect(page.people == ["Mark Feldt: Giám đốc/Tổ chức Cấm vũ khí hóa học/-"])
    #expect(page.facts.statements.map(\.speaker) == [0, 0])
  }
}
