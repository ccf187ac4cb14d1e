import Articles
import Testing

/// How long somebody goes on speaking.
@Suite struct TurnTests {
  private static let opening = "Tại hội nghị, Bí thư Đảng ủy Lê Văn Nam cho biết vải được mùa."
  private static let explicit = "Lê Văn Nam, cho biết (says): vải được mùa"

  @Test func goesOnInTheNextPassage() {
    let page = InventedPage(Self.opening, "[Quả vải chín đỏ.]", "Ngoài ra, nhãn cũng sai quả.")
    #expect(page.speech == [Self.explicit, "Lê Văn Nam, continued: Ngoài ra, nhãn cũng sai quả"])
  }

  @Test(arguments: [
    // A heading, the writer's own sentences, somebody else's, a byline.
    "# Chuyện của nhãn",
    "Hội nghị tập trung bàn về giá nhãn.",
    "Sáng 19/3, trời có mưa.",
    "Trước đó, giá nhãn đã giảm.",
    "Theo Kế hoạch số 12/KH-UBND, nhãn được bán ở chợ mới.",
    "Ông Nam ra vườn từ sớm.",
    "Sau khi nghe các ý kiến, Chủ tịch UBND Trần Văn Bắc ra về.",
    "Một người mua cho biết nhãn rất ngọt.",
    "Nhiều chuyên gia nhận định nhãn rất ngọt.",
    "Bài và ảnh của Sáu Ngọ",
  ])
  func endsBefore(_ passage: String) {
    let page = InventedPage(Self.opening, passage, "Nhãn năm nay cũng sai quả.")
    #expect(page.speech == [Self.explicit])
  }

  @Test(arguments: ["Các vườn sẽ được đánh giá vào tháng sau.", "Người trồng cần kiên nhẫn."])
  func goesOnWith(_ passage: String) {
    #expect(InventedPage(Self.opening, passage).speech.count == 2)
  }

  /// Outside a meeting the paper itself goes on, unless the words show that the speaker does.
  @Test(arguments: [
    ("Chợ mới ở bên kia sông.", 1), ("Do đó, giá vải thấp.", 2), ("Nhà vườn cần kiên nhẫn.", 2),
    ("Vườn nhà tôi cũng vậy.", 2),
  ])
  func goesOnOutsideAMeeting(_ passage: String, _ count: Int) {
    #expect(InventedPage("Ông Lê Văn Nam cho biết vải được mùa.", passage).speech.count == count)
    let villager = "Tại hội nghị, ông Lê Văn Nam cho biết vải được mùa."
    #expect(InventedPage(villager, passage).speech.count == count)
  }

  @Test func givesAQuotationOverPassagesToWhomItEndsWith() {
    let page = InventedPage(
      "Vườn vải đông người.",
      "“Vải được mùa.",
      "Nhãn cũng sai quả”, ông Lê Văn Nam nói.",
      "Vườn đông đến tối."
    )
    #expect(
      page.speech == [
        "Lê Văn Nam, continued: Vải được mùa", "Lê Văn Nam, nói (says): Nhãn cũng sai quả",
      ]
    )
  }

  @Test func holdsAQuotationUntilItsSpeakerIsNamed() {
    let page = InventedPage(
      "Vườn vải đông người.",
      "\"Vải được mùa.",
      "Nhãn cũng sai quả.",
      "Na thì không. Giá vẫn cao \", ông Lê Văn Nam nói."
    )
    #expect(
      page.speech == [
        "Lê Văn Nam, continued: Vải được mùa",
        "Lê Văn Nam, continued: Nhãn cũng sai quả",
        "Lê Văn Nam, nói (says): Na thì không. Giá vẫn cao",
      ]
    )
  }

  @Test(arguments: [
    ("Na thì không”.", 3), ("Na thì không”, một người mua nói.", 0), ("Na thì không.", 0),
  ])
  func givesAQuotationWithoutANameToWhomHasTheFloor(_ end: String, _ count: Int) {
    let page = InventedPage(Self.opening, "“Nhãn cũng sai quả.", "Cam cũng vậy.", end)
    #expect(page.speech.count == 1 + count)
  }

  @Test func answersInTheNextPassageAfterAColon() {
    let page = InventedPage("Ông Lê Văn Nam chia sẻ với chúng tôi:", "Vải được mùa.")
    #expect(page.speech == ["Lê Văn Nam, continued: Vải được mùa"])
    #expect(page.speaking == ["Lê Văn Nam"])
  }

  @Test(arguments: ["PV: Còn nhãn thì sao?", "* Nhãn năm nay thế nào?", "Còn nhãn, thưa ông?"])
  func leavesQuestionsToThePaper(_ question: String) {
    let page = InventedPage(Self.opening, question, "Nhãn cũng sai quả.")
    #expect(page.speech == [Self.explicit, "Lê Văn Nam, continued: Nhãn cũng sai quả"])
  }

  /// An interview whose questions and answers begin with dashes.
  @Test func answersBehindDashes() {
    let page = InventedPage(Self.opening, "- Theo ông, nhãn thì sao?", "- Tôi cho rằng nhãn chua.")
    #expect(
      page.speech == [Self.explicit, "Lê Văn Nam, continued: Tôi cho rằng nhãn chua"]
    )
  }

  @Test(arguments: ["Ai lại chê vải ngọt?", "“Ông có mua không?”."])
  func keepsTheQuestionsOfASpeaker(_ question: String) {
    #expect(InventedPage(Self.opening, question).speech.count == 2)
  }

  @Test func givesTheFirstAnswerToWhomIsAddressed() {
    let page = InventedPage(
      "Chúng tôi gặp bà Hoàng Thị Mơ ở vườn.",
      "Thưa bà, vải năm nay thế nào?",
      "Vải được mùa."
    )
    #expect(page.speech == ["Hoàng Thị Mơ, continued: Vải được mùa"])
  }

  @Test func tiesAQuotationToTheNameInTheNextPassage() {
    let page = InventedPage("“Ai chê vải ngọt?”", "- ông Lê Văn Nam nói.", "Vườn đông đến tối.")
    #expect(page.speech == ["Lê Văn Nam, continued: Ai chê vải ngọt?"])
    let other = InventedPage("“Ai chê vải ngọt?”", "Ông Lê Văn Nam ra vườn.")
    #expect(other.speech.isEmpty)
  }

  @Test func goesOnAfterAClosedQuotationWithAnotherOnly() {
    let quoting = "Ông Lê Văn Nam nói: “Vải được mùa”."
    #expect(InventedPage(quoting, "Năm ấy mưa nhiều.").speech.count == 1)
    #expect(InventedPage(quoting, "“Nhãn cũng sai quả”.").speech.count == 2)
    let partly = "Tại hội nghị, Bí thư Đảng ủy Lê Văn Nam nói rõ vải “ngọt” như mọi năm."
    #expect(InventedPage(partly, "Nhãn cũng sai quả.").speech.count == 2)
  }

  @Test func goesOnWhileAQuotationIsOpen() {
    let page = InventedPage(
      "Ông Lê Văn Nam nói: “Vải được mùa.",
      "Sáng nay tôi bán hết”.",
      "Vườn đông đến tối."
    )
    #expect(
      page.speech == [
        "Lê Văn Nam, nói (says): Vải được mùa", "Lê Văn Nam, continued: Sáng nay tôi bán hết",
      ]
    )
  }

  @Test func doesNotGoOnForEver() {
    let page = InventedPage(
      Self.opening,
      "Nhãn sai quả.",
      "Na sai quả.",
      "Mận sai quả.",
      "Đào sai quả.",
      "Ổi sai quả.",
      "Mít sai quả.",
      "Cam sai quả.",
      "Bưởi sai quả.",
      "Quýt sai quả."
    )
    #expect(page.speech.count < 9)
  }
}
