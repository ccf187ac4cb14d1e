import Articles
import Testing

/// What a verb of speaking brings where it has other uses, each with a use that brings nothing.
@Suite struct ClauseTests {
  @Test(
    arguments: [
      ("Ông Lê Văn Nam nói giá vải sẽ tăng.", "nói (says): giá vải sẽ tăng"),
      ("Ông Lê Văn Nam nói tiếng Lào rất giỏi.", nil),
      // A clause may begin with a name.
      ("Ông Lê Văn Nam nói Lào mua vải sớm ở đây.", "nói (says): Lào mua vải sớm ở đây"),
      ("Ông Lê Văn Nam nói Tiếng Lào cho khách nghe.", nil),
      ("Ông Lê Văn Nam mong Lào mua vải sớm ở đây.", "mong (proposes): Lào mua vải sớm ở đây"),
      ("Ông Lê Văn Nam mong vải.", nil),
      (
        "Ông Lê Văn Nam nhắc lại việc hai làng từng đổi giống vải.",
        "nhắc lại (says): việc hai làng từng đổi giống vải"
      ),
      ("Ông Lê Văn Nam nhắc lại chuyện cũ.", nil),
      (
        "Ông Lê Văn Nam trình bày ông Hoàng Văn Mơ bán vườn trái phép ở làng.",
        "trình bày (says): ông Hoàng Văn Mơ bán vườn trái phép ở làng"
      ),
      ("Ông Lê Văn Nam trình bày bà Hoàng Thị Mơ.", nil),
      (
        "Ông Lê Văn Nam đã gửi thư đề nghị mọi người bán vải sớm.",
        "đề nghị (proposes): mọi người bán vải sớm"
      ),
      ("Ông Lê Văn Nam đã gửi thư về làng.", nil),
      (
        "Ông Lê Văn Nam đưa ra chỉ đạo “cần bán vải sớm”.",
        "đưa ra chỉ đạo (orders): cần bán vải sớm"
      ),
      // The colon of a photographer's line opens nothing.
      ("Ông Lê Văn Nam thông tin về vụ vải vừa qua - Ảnh: Sao Mai.", nil),
      // A clause of who opens the sentence; a letter is none of whom it goes to.
      (
        "Ông Lê Văn Nam ra thăm vườn, yêu cầu mọi người bán vải sớm.",
        "yêu cầu (orders): mọi người bán vải sớm"
      ),
      ("Ông Lê Văn Nam ra thăm vườn, theo yêu cầu của mọi người.", nil),
      ("Ông Lê Văn Nam không loại trừ bán cả vườn.", "không loại trừ (says): bán cả vườn"),
      ("Ông Lê Văn Nam đã loại trừ cây sâu khỏi vườn.", nil),
      ("Ông Lê Văn Nam thông tin thêm về tình hình vườn vải.", nil),
      ("Ông Lê Văn Nam chia sẻ chị em đều vui.", "chia sẻ (says): chị em đều vui"),
      ("Ông Lê Văn Nam chia sẻ hình ảnh về vườn đã cũ.", nil),
      // How somebody speaks, without a verb of speaking.
      ("“Vải ngọt lắm”, ông Lê Văn Nam xúc động.", "xúc động (says): Vải ngọt lắm"),
      ("Ông Lê Văn Nam thở dài: “Vải mất mùa”.", "thở dài (says): Vải mất mùa"),
      ("Ông Lê Văn Nam xúc động, cả làng cùng khóc.", nil),
      // A verb at the beginning belongs to the one who is named behind it.
      (
        "Khẳng định vải rất ngọt, ông Lê Văn Nam đề nghị mở chợ.",
        "đề nghị (proposes): vải rất ngọt … mở chợ"
      ),
      ("Trao đổi về vải, ông Lê Văn Nam đề nghị mở chợ.", "đề nghị (proposes): mở chợ"),
      // Two verbs around a quotation.
      (
        "“Vải ngọt lắm”, ông Lê Văn Nam nói và cho hay giá sẽ tăng.",
        "nói (says): Vải ngọt lắm … giá sẽ tăng"
      ),
      // A clause behind words about the speaker; an object there brings nothing.
      (
        "Ông Lê Văn Nam, người phát ngôn của hợp tác xã, nói Lào muốn mua vải sớm.",
        "nói (says): Lào muốn mua vải sớm"
      ),
      ("Ông Lê Văn Nam, người phát ngôn của hợp tác xã, nói tiếng Lào rất giỏi.", nil),
      ("Bà Lê Thị Nam, Bộ phận Nghiên cứu và Tư vấn, KLM: “Tốt”.", "explicit: Tốt"),
      ("Ông Lê Văn Nam nói trong buổi họp ở làng: “Tốt”.", "nói (says): Tốt"),
      // What is not said, what is done by words, what others say of somebody.
      ("Ông Lê Văn Nam không nói rõ đó là vườn nào.", nil),
      ("Ông Lê Văn Nam tuyên bố khai mạc lễ hội.", nil),
      ("Ông Lê Văn Nam bị kỷ luật cảnh cáo và bị đề nghị cho thôi chức.", nil),
      ("Gia đình ông Lê Văn Nam cho biết vải được mùa.", nil),
      ("Nên bà Lê Thị Nam đồng ý.", nil),
      ("Đối với ông Lê Văn Nam, giám đốc Sở Y tế, Đảng ủy đề nghị xem xét.", nil),
      // What a thing is taken for.
      ("Ông Lê Văn Nam gọi vườn này là “vàng xanh”.", "gọi (assesses): vườn này là “vàng xanh”"),
      ("Ông Lê Văn Nam gọi con là Mít.", nil),
      // The source in other words; a decision is none.
      (
        "Còn theo quan điểm của ông Lê Văn Nam, vải rất ngọt.", "theo (says): vải rất ngọt"
      ),
      ("Theo quyết định của ông Lê Văn Nam, chợ đóng cửa.", nil),
      ("Trong khi đó theo ông Lê Văn Nam, vải rất ngọt.", "theo (says): vải rất ngọt"),
      // A mark that is turned the wrong way.
      ("Ông Lê Văn Nam cho biết:” Vải ngọt. Nhãn chua”.", "cho biết (says): Vải ngọt. Nhãn chua"),
      // A short form does not end the sentence.
      ("Ông Lê Văn Nam cho biết chợ ở TP. Huế sẽ mở.", "cho biết (says): chợ ở TP. Huế sẽ mở"),
    ] as [(String, String?)]
  )
  func reads(_ sentence: String, as statement: String?) {
    let speech = InventedPage(sentence).speech.filter { !$0.hasPrefix("?") }
    let name = sentence.contains("Thị") ? "Lê Thị Nam" : "Lê Văn Nam"
    #expect(speech == (statement.map { ["\(name), \($0)"] } ?? []))
  }

  /// A person who was named in full is known by less, where nothing else is called so.
  @Test func knowsPeopleByShortNames() {
    let full = "Ca sĩ Phương Thu về quê cùng chị Cao Thị Út."
    let page = InventedPage(full, "Phương Thu cho biết quê được mùa.", "“Em vui lắm”, Út kể.")
    #expect(
      page.speech == [
        "Phương Thu, cho biết (says): quê được mùa", "Cao Thị Út, kể (says): Em vui lắm",
      ]
    )
    #expect(InventedPage("Chợ họp sớm.", "“Em vui lắm”, Út kể.").speech.isEmpty)
    #expect(InventedPage(full, "Đường Phương Thu mới mở.").speech.isEmpty)
  }

  /// `nữ ca sĩ` is the woman who was named before; a word alone may be anybody.
  @Test func knowsPeopleByWhatTheyAre() {
    let page = InventedPage("Ca sĩ Lê Thị Thu về quê.", "“Vải ngọt lắm”, nữ ca sĩ nói.")
    #expect(page.speech == ["Lê Thị Thu, nói (says): Vải ngọt lắm"])
    #expect(
      InventedPage("Ca sĩ Lê Thị Thu về quê.", "“Vải ngọt lắm”, một ca sĩ nói.").speech.isEmpty
    )
  }

  /// `ông` is the one whom the article is about, not one who is only named far behind.
  @Test func keepsToWhomTheSentencesAreAbout() {
    let page = InventedPage(
      "Ông Lê Văn Nam cho biết vải được mùa.",
      "Làng này có một ngôi chùa cổ ở bên kia sông, nơi ngày xưa nhà sư Trần Văn Bắc từng sống.",
      "Ông nói: “Nhãn chua”."
    )
    #expect(page.speech.last == "Lê Văn Nam, nói (says): Nhãn chua")
  }

  /// Somebody without a name comes between: nobody is sure whom `ông này` means.
  @Test func leavesAStrangersWordsToNobody() {
    let page = InventedPage(
      "Ông Lê Văn Nam cho biết vải được mùa.",
      "Người đàn ông 59 tuổi ở làng bên không tin.",
      "“Nhãn chua”, ông này nói."
    )
    #expect(page.speech.count == 1)
  }

  /// A quotation goes on over passages without marks until it is closed; where it never is, it
  /// ends with the next passage.
  @Test func readsOnUntilAQuotationCloses() {
    let opening = "Ca sĩ Lê Thị Thu chia sẻ: \"Vải ngọt."
    let page = InventedPage(opening, "Nhãn chua.", "Con xin cảm ơn mẹ.", "Mẹ yêu con\".")
    #expect(page.speech.count == 4)
    #expect(InventedPage(opening, "Nhãn chua.", "Chợ họp sớm.").speech.count == 2)
  }

  @Test func parsTheBylineOfASourceFromSpeech() {
    let opening = "Tại hội nghị, Bí thư Đảng ủy Lê Văn Nam cho biết vải được mùa."
    #expect(InventedPage(opening, "Sáu Ngọ (Theo Tin Làng)").speech.count == 1)
  }

  /// A body speaks by its initials, by a foreign name, or by whoever leads it.
  @Test(
    arguments: [
      ("KLM cho biết giá vải sẽ tăng.", "KLM"), ("Theo KLM, giá vải sẽ tăng.", "KLM"),
      ("Feldt cho biết giá vải sẽ tăng.", "Feldt"),
      ("Lãnh đạo Sở Y tế Nghệ An cho biết giá vải sẽ tăng.", "Sở Y tế"),
      ("Tin từ tập đoàn Sao Mai, giá vải sẽ tăng.", nil), ("KLM lớn nhất nước.", nil),
    ] as [(String, String?)]
  )
  func letsABodySpeak(_ sentence: String, _ body: String?) {
    let page = InventedPage(sentence)
    #expect(page.facts.statements.first.flatMap { page.party($0.onBehalfOf) } == body)
  }

  @Test func prefersThePersonToThePaper() {
    let page = InventedPage("Theo Reuters, ông Lê Văn Nam cho biết vải được mùa.")
    #expect(page.speech == ["Lê Văn Nam, cho biết (says): vải được mùa"])
  }
}
