import Articles
import Testing

/// What bodies and places say, for whom, and to whom.
@Suite struct BodySpeechTests {
  @Test func tiesAPlaceThatAsksToItsSpeaker() {
    let page = InventedPage(
      "Bí thư Đảng ủy xã Phù Đổng Lê Văn Nam cho biết vải được mùa.",
      "Để bán hết vải, xã Phù Đổng kiến nghị TP mở thêm chợ.",
      "Xã cũng đề nghị UBND TP Hà Nội sửa đường."
    )
    #expect(
      page.speech == [
        "Lê Văn Nam, cho biết (says): vải được mùa",
        "Lê Văn Nam, kiến nghị (proposes): TP mở thêm chợ",
        "Lê Văn Nam, đề nghị (proposes): UBND TP Hà Nội sửa đường",
      ]
    )
    #expect(
      page.facts.statements.map { page.party($0.onBehalfOf) } == [
        nil, "xã Phù Đổng", "xã Phù Đổng",
      ]
    )
    #expect(page.facts.statements.map { page.party($0.addressee) } == [nil, "Hà Nội", "UBND"])
  }

  @Test func leavesTheSpeakerOfABodyUnknown() {
    let page = InventedPage("Bộ Y tế cho biết thuốc đã về.", "Mọi việc yên ổn.")
    #expect(page.speech == ["?, cho biết (says): thuốc đã về"])
    #expect(page.facts.statements.map { page.party($0.onBehalfOf) } == ["Bộ Y tế"])
  }

  /// `công ty này` is the company named last, and nobody where none was.
  @Test(arguments: [
    ("Công ty này cho biết giá sẽ tăng.", "Công ty Sao Mai"),
    ("Theo công ty này, giá sẽ tăng.", "Công ty Sao Mai"),
    ("Sở này cho biết giá sẽ tăng.", "Sở Y tế"),
    ("Bệnh viện này cho biết giá sẽ tăng.", nil),
  ])
  func tiesABodyThatPointsBack(_ sentence: String, _ party: String?) {
    let page = InventedPage(
      "Công ty Đèn Dầu đã đến, Công ty Sao Mai đã về. Sở Y tế Nghệ An đến thăm.",
      sentence
    )
    #expect(page.facts.statements.map { page.party($0.onBehalfOf) } == (party.map { [$0] } ?? []))
  }

  /// States, papers, forces, a unit's leaders, and whom a message comes from.
  @Test(
    arguments: [
      ("Pháp cáo buộc Peru ép giá vải.", "Pháp"),
      ("Tuy nhiên, Peru đã bác bỏ chuyện ép giá.", "Peru"),
      ("Quân đội Pháp cho biết vải đã về kho.", "Quân đội Pháp"),
      ("Giá vải sẽ tăng mạnh trong tháng tới, New York Post đưa tin.", "New York Post"),
      ("Một lãnh đạo tỉnh Nghệ An cho biết vải được mùa.", "Nghệ An"),
      ("Theo báo Giao thông, vải đã về kho.", "Báo Giao thông"),
      ("Tin từ Bộ Y tế cho biết thuốc đã về.", "Bộ Y tế"),
      ("KLM cũng đề nghị tỉnh Nghệ An mở chợ vải.", "KLM"),
    ]
  )
  func hears(_ sentence: String, from party: String) {
    let page = InventedPage(sentence)
    #expect(page.facts.statements.map { page.party($0.onBehalfOf) } == [party])
    #expect(page.facts.statements.allSatisfy { $0.speaker == nil })
  }

  @Test(arguments: [
    "Cuộc họp của UBND tỉnh Nghệ An, đánh giá tình hình mùa vụ.",
    "HĐND tỉnh Nghệ An nhất trí bầu thêm một phó chủ tịch.",
    "Người dân ở xã Phù Đổng đề nghị mở chợ.",
    "Các xã đề nghị mở chợ.",
    "Vải bán sang Pháp đề nghị giữ giá.",
    "Pháp mua nhiều vải.",
    "Các lãnh đạo tỉnh Nghệ An ra vườn vải.",
    "Nguồn tin từ Bộ Y tế cho biết thuốc đã về.",
  ])
  func hearsNoBody(in sentence: String) {
    #expect(InventedPage(sentence).speech.isEmpty)
  }
}
