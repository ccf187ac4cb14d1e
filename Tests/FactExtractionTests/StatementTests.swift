import Articles
import Testing
import VietnameseText

/// Who says what: each cue with a sentence that needs it and one that must not trigger it.
@Suite struct StatementTests {
  @Test(
    arguments: [
      (
        "Ông Lê Văn Nam cho biết, vải năm nay được mùa.",
        "Lê Văn Nam, cho biết (says): vải năm nay được mùa"
      ),
      (
        "Ông Lê Văn Nam cũng thẳng thắn thừa nhận rằng vải mất mùa.",
        "Lê Văn Nam, thừa nhận (says): vải mất mùa"
      ),
      ("Theo ông Lê Văn Nam, vải được mùa.", "Lê Văn Nam, theo (says): vải được mùa"),
      ("Còn theo ông Lê Văn Nam: Vải được mùa.", "Lê Văn Nam, theo (says): Vải được mùa"),
      (
        "Theo trần tình của ông Lê Văn Nam, vải được mùa.",
        "Lê Văn Nam, theo (says): vải được mùa"
      ),
      ("Theo lời ông Lê Văn Nam, vải được mùa.", "Lê Văn Nam, theo (says): vải được mùa"),
      (
        "Vải năm nay được mùa, theo ông Lê Văn Nam.",
        "Lê Văn Nam, theo (says): Vải năm nay được mùa"
      ),
      ("“Vải được mùa”, ông Lê Văn Nam nói.", "Lê Văn Nam, nói (says): Vải được mùa"),
      (
        "\"Vải được mùa\", ông Lê Văn Nam nói, \"nhưng giá thấp\".",
        "Lê Văn Nam, nói (says): Vải được mùa … nhưng giá thấp"
      ),
      ("Ông Lê Văn Nam hỏi ngay: “Ai mua vải?”.", "Lê Văn Nam, hỏi (asks): Ai mua vải?"),
      ("Ông Lê Văn Nam đề nghị các xã giữ giá.", "Lê Văn Nam, đề nghị (proposes): các xã giữ giá"),
      (
        "Phát biểu khai mạc hội nghị, ông Lê Văn Nam yêu cầu giữ giá.",
        "Lê Văn Nam, yêu cầu (orders): giữ giá"
      ),
      (
        "Ông Lê Văn Nam xác nhận việc này và cho biết vải đã bán.",
        "Lê Văn Nam, cho biết (says): vải đã bán"
      ),
      (
        "Ông Lê Văn Nam (ở thôn Đoài) chiều qua cho biết vải đã bán.",
        "Lê Văn Nam, cho biết (says): vải đã bán"
      ),
      (
        "Ông Lê Văn Nam, chủ một vườn vải lâu năm, cho biết vải đã bán.",
        "Lê Văn Nam, cho biết (says): vải đã bán"
      ),
      (
        "Ông Lê Văn Nam yêu cầu giữ giá. Đồng thời lưu ý khâu đóng gói.",
        "Lê Văn Nam, yêu cầu (orders): giữ giá … khâu đóng gói"
      ),
      ("Ông Lê Văn Nam nói vải ngon. Nắng năm nay đều.", nil),
      (
        "Ông Lê Văn Nam cho biết vải ngon. Nắng năm nay đều.",
        "Lê Văn Nam, cho biết (says): vải ngon. Nắng năm nay đều"
      ),
      (
        "Liên quan đến bài “Vải chín”, ông Lê Văn Nam cho biết vải đã bán.",
        "Lê Văn Nam, cho biết (says): vải đã bán"
      ),
      (
        "Ông Lê Văn Nam - Chủ tịch Hội những người trồng vải ven sông cho rằng: Giá còn thấp.",
        "Lê Văn Nam, cho rằng (assesses): Giá còn thấp"
      ),
      (
        "Maria Silva, người mua vải nhiều năm, cho biết vải ngọt.",
        "Maria Silva, cho biết (says): vải ngọt"
      ),
      (
        "Ông Lê Văn Nam thẳng thắn: “Giá thấp quá”.",
        "Lê Văn Nam, thẳng thắn (says): Giá thấp quá"
      ),
      ("Ông Lê Văn Nam kể, vải chín sớm.", "Lê Văn Nam, kể (says): vải chín sớm"),
      ("“Vải ngọt lắm”, người bán hàng Lê Mơ nói.", "Lê Mơ, nói (says): Vải ngọt lắm"),
      (
        "“Vải ngọt lắm”, ông Lê Văn Nam, một người trồng vải ở ven sông, ngậm ngùi nói.",
        "Lê Văn Nam, nói (says): Vải ngọt lắm"
      ),
      (
        "\"Vải ngọt lắm \"- ông Lê Văn Nam, phó chủ tịch kiêm thủ quỹ hội vườn, cho biết.",
        "Lê Văn Nam, cho biết (says): Vải ngọt lắm"
      ),
      (
        "“Vải ngọt lắm”, tờ Vườn Quê ngày 8-7 dẫn lời ông Lê Văn Nam.",
        "Lê Văn Nam, dẫn lời (says): Vải ngọt lắm"
      ),
      (
        "Đối với nhãn ở ven sông, theo ông Lê Văn Nam, giá còn thấp.",
        "Lê Văn Nam, theo (says): Đối với nhãn ở ven sông … giá còn thấp"
      ),
      ("Vì thế, theo ông Lê Văn Nam, giá còn thấp.", "Lê Văn Nam, theo (says): giá còn thấp"),
      // A clause of its own; what stands before it is the paper's.
      (
        "Vải năm nay ngọt, tuy nhiên theo ông Lê Văn Nam, giá còn thấp.",
        "Lê Văn Nam, theo (says): giá còn thấp"
      ),
      (
        "Vải năm nay ngọt, và theo ông Lê Văn Nam, giá còn thấp.",
        "Lê Văn Nam, theo (says): giá còn thấp"
      ),
      ("Theo ông Lê Văn Nam cho biết, giá còn thấp.", "Lê Văn Nam, theo (says): giá còn thấp"),
      (
        "Theo ông Lê Văn Nam giá nhãn ở ven sông còn thấp.",
        "Lê Văn Nam, theo (says): giá nhãn ở ven sông còn thấp"
      ),
      (
        "Bà Hoàng Thị Mơ, vợ của cựu chủ vườn Lê Văn Nam, cho biết vải đã bán.",
        "Hoàng Thị Mơ, cho biết (says): vải đã bán"
      ),
      (
        "Ông Lê Văn Nam viết trên trang cá nhân rằng vải đã bán.",
        "Lê Văn Nam, viết (says): vải đã bán"
      ),
      (
        "Bà Hoàng Thị Mơ, vợ của Giám đốc Lê Văn Nam cho biết vải đã bán.",
        "Hoàng Thị Mơ, cho biết (says): vải đã bán"
      ),
      (
        "Anh Lê Văn Nam, cha của bé Lê Thị Mơ, đã yêu cầu giữ giá.",
        "Lê Văn Nam, yêu cầu (orders): giữ giá"
      ),
      (
        "Ông Lê Văn Nam, người trồng vải lâu năm ở đó, đã nói: “Vải ngọt”.",
        "Lê Văn Nam, nói (says): Vải ngọt"
      ),
      (
        "Ông Lê Văn Nam - trưởng phòng khai thác vườn SM - Hội Vườn - cho biết vải đã bán.",
        "Lê Văn Nam, cho biết (says): vải đã bán"
      ),
      ("Ông Lê Văn Nam ngậm ngùi kể: “Vải mất mùa”.", "Lê Văn Nam, kể (says): Vải mất mùa"),
      (
        "Ông Lê Văn Nam (trưởng Ban Kế hoạch, Hội Vườn): Vải ngọt.",
        "Lê Văn Nam, explicit: Vải ngọt"
      ),
      (
        "“Vải ngọt”, Maria Silva, người mua vải nhiều năm ở chợ, nói tiếp.",
        "Maria Silva, nói tiếp (says): Vải ngọt"
      ),
      (
        "Ông Lê Văn Nam hồi tháng trước nói rõ vải đã bán.", "Lê Văn Nam, nói rõ (says): vải đã bán"
      ),
      (
        "Trao đổi với phóng viên Báo Vườn Quê, Chủ tịch xã Lê Văn Nam thông tin: Vải đã bán.",
        "Lê Văn Nam, thông tin (says): Vải đã bán"
      ),
      (
        "Trả lời phóng viên, ông Lê Văn Nam cho biết vải đã bán.",
        "Lê Văn Nam, cho biết (says): vải đã bán"
      ),
      ("Theo ông Lê Văn Nam và các bạn, vải ngọt.", "Lê Văn Nam, theo (says): vải ngọt"),
      (
        "Ông Lê Văn Nam, Viện trưởng Viện Chiến lược, Bộ Y tế đánh giá: “Vải ngọt”.",
        "Lê Văn Nam, đánh giá (assesses): Vải ngọt"
      ),
      (
        "Kết thúc họp, ông Lê Văn Nam giao Sở Y tế mua vải.",
        "Lê Văn Nam, giao (orders): Sở Y tế mua vải"
      ),
      // Words that look like cues.
      ("Ông Lê Văn Nam giao vải cho bạn.", nil),
      ("Chuyện này được ông Lê Văn Nam nêu ra tại chợ.", nil),
      ("Ông Lê Văn Nam khai thác vườn vải, ao cá.", nil),
      ("Ông Lê Văn Nam, Ban chỉ đạo mùa vải, ra vườn.", nil),
      ("- ông Lê Văn Nam nhấn mạnh với đài Vườn Quê.", nil),
      ("Ông Lê Văn Nam viết trên bảng ba chữ vải ngon.", nil),
      ("“Vải ngọt lắm”, một người quen của bà Mơ và ông Lê Văn Nam nói.", nil),
      ("Ông Lê Văn Nam trồng ba thứ: “vải”, “nhãn” và na.", nil),
      ("Cao Bằng nói không với rác.", nil),
      ("Theo kế hoạch, ông Lê Văn Nam sẽ đến.", nil),
      ("Yêu cầu của nhiệm vụ mới đặt ra với ông Lê Văn Nam là giữ giá.", nil),
      ("Ông Lê Văn Nam đến thăm, không ai cho biết vì sao.", nil),
      ("Một người quen của ông Lê Văn Nam cho biết vải đã bán.", nil),
      ("Giám đốc Sở Y tế: Vải ngon.", nil),
      ("Ông Lê Văn Nam nói tiếng Anh.", nil),
      ("Vải ngon, cho biết giá cao.", nil),
    ] as [(String, String?)]
  )
  func reads(_ sentence: String, as statement: String?) {
    #expect(InventedPage(sentence).speech == (statement.map { [$0] } ?? []))
  }

  @Test(arguments: [
    "Ông Lê Văn Nam và bà Hoàng Thị Mơ cùng cho rằng vải ngọt.",
    "Theo ông Lê Văn Nam và bà Hoàng Thị Mơ, vải ngọt.",
  ])
  func givesWordsToEachOfThoseWhoSayThemTogether(_ sentence: String) {
    let page = InventedPage(sentence)
    #expect(Set(page.facts.statements.map(\.speaker)) == [0, 1])
    #expect(
      page.facts.statements.map { $0.pieces.map(page.words) } == [["vải ngọt"], ["vải ngọt"]]
    )
    #expect(page.speaking == ["Lê Văn Nam", "Hoàng Thị Mơ"])
  }

  @Test func givesWordsToOneWhereAnotherOnlyStandsBeforeHim() {
    let page = InventedPage("Gặp bà Hoàng Thị Mơ, ông Lê Văn Nam cho rằng vải ngọt.")
    #expect(page.speech == ["Lê Văn Nam, cho rằng (assesses): vải ngọt"])
  }

  @Test func readsWhatAHeadlineQuotes() {
    let page = InventedPage(title: "Ông Lê Văn Nam: Vải được mùa", "Ông Nam ra vườn từ sớm.")
    #expect(page.speech == ["Lê Văn Nam, explicit: Vải được mùa"])
  }

  @Test func marksThoseWhoAreOnlyShownSpeaking() {
    let page = InventedPage(
      "Lễ hội đông vui.",
      captions: ["Ông Lê Văn Nam phát biểu tại lễ hội.", "Ông Trần Bá Sơn dự lễ hội."]
    )
    #expect(page.speech.isEmpty)
    #expect(page.speaking == ["Lê Văn Nam"])
  }

  @Test func cutsTheOccasionAndThePhotographerFromACaption() {
    let page = InventedPage(
      "Lễ hội đông vui.",
      captions: ["Ông Lê Văn Nam yêu cầu các xã giữ giá tại hội nghị ngày 3/3 - Ảnh: SÁU NGỌ"]
    )
    #expect(page.speech == ["Lê Văn Nam, yêu cầu (orders): các xã giữ giá"])
  }

  @Test func tellsHowMuchIsQuoted() {
    let page = InventedPage(
      "Ông Lê Văn Nam nói: “Vải được mùa”.",
      "Ông Lê Văn Nam cho rằng vải “ngon nhất” đã bán hết từ tháng trước.",
      "Ông Lê Văn Nam cho biết vải đã bán."
    )
    #expect(page.facts.statements.map(\.quoted) == [.direct, .partly, .reported])
    #expect(
      page.facts.statements.map { $0.quotes.map(page.words) } == [
        ["Vải được mùa"], ["ngon nhất"], [],
      ]
    )
  }

  @Test func datesAStatement() {
    let page = InventedPage(
      "Chiều 18/3, tại hội nghị giao ban tháng, ông Lê Văn Nam cho biết vải đã bán.",
      "Bà Hoàng Thị Mơ cho biết nắng đều."
    )
    #expect(page.facts.statements.map { $0.date?.text } == ["2026-03-18", "2026-03-18"])
    #expect(page.facts.statements.map(\.occasion) == ["hội nghị giao ban tháng", nil])
  }

  @Test(arguments: [
    "Ông Lê Văn Nam cho biết nắng đều từ ngày 2/1/2020.", "Ông Lê Văn Nam cho biết đã làm 9/10 xã.",
  ])
  func datesAStatementByThePublicationOtherwise(_ sentence: String) {
    #expect(InventedPage(sentence).facts.statements.map { $0.date?.text } == ["2026-03-20"])
    #expect(InventedPage(sentence, published: nil).facts.statements.map { $0.date?.text } == [nil])
  }
}
