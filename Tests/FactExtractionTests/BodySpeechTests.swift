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

  @Test(arguments: [
    "Cuộc họp của UBND tỉnh Nghệ An, đánh giá tình hình mùa vụ.",
    "HĐND tỉnh Nghệ An nhất trí bầu thêm một phó chủ tịch.",
    "Người dân ở xã Phù Đổng đề nghị mở chợ.",
    "Các xã đề nghị mở chợ.",
  ])
  func hearsNoBody(in sentence: String) {
    #expect(InventedPage(sentence).speech.isEmpty)
  }
}
