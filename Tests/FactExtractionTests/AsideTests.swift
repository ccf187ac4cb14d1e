import Testing

/// Words around a verb of speaking that are neither the speaker's name nor what is said; each with a
/// sentence that must not trigger the rule.
@Suite struct AsideTests {
  @Test(
    arguments: [
      // To whom, when and where stands behind what was said.
      (
        "Các làng đã bán được hết vải chín sớm, ông Lê Văn Nam nói với AFP hôm 5/11.",
        "Lê Văn Nam, nói với (says): Các làng đã bán được hết vải chín sớm"
      ),
      (
        "Các làng đã bán được hết vải, ông Lê Văn Nam cho biết trong cuộc họp báo ở chợ.",
        "Lê Văn Nam, cho biết (says): Các làng đã bán được hết vải"
      ),
      ("Sau khi cả làng đã hái vải xong, ông Lê Văn Nam phát biểu tại hội nghị hôm 5/11.", nil),
      (
        "Khi vải đã chín, ông Lê Văn Nam cho biết trong tháng 5 giá sẽ tăng.",
        "Lê Văn Nam, cho biết (says): trong tháng 5 giá sẽ tăng"
      ),
      (
        "Ông Lê Văn Nam - Chủ tịch UBND xã Phù Đổng nói với các phóng viên, vải chín sớm sẽ được giá.",
        "Lê Văn Nam, nói với (says): vải chín sớm sẽ được giá"
      ),
      ("Ông Lê Văn Nam nói với các phóng viên, sau đó đã về vườn hái vải.", nil),
      (
        "Các làng đã bán được hết vải, ông Lê Văn Nam cho biết hôm nay giá tăng mạnh.",
        "Lê Văn Nam, cho biết (says): hôm nay giá tăng mạnh"
      ),
      // People without a name beside the one who speaks.
      (
        "Ông Lê Văn Nam và các cộng sự cho rằng giá sẽ tăng.",
        "Lê Văn Nam, cho rằng (assesses): giá sẽ tăng"
      ),
      ("Ông Lê Văn Nam và chợ cho rằng giá sẽ tăng.", nil),
      (
        "Ông Lê Văn Nam sau khi nghe cả băng đã xác nhận vải bị trộm.",
        "Lê Văn Nam, xác nhận (says): vải bị trộm"
      ),
      ("Ông Lê Văn Nam sau khi nghe cả băng ra vườn.", nil),
      // What somebody does, as the object of `nêu`.
      (
        "Ông Lê Văn Nam nêu việc Công ty Sao Mai bán vải non.",
        "Lê Văn Nam, nêu (says): việc Công ty Sao Mai bán vải non"
      ),
      ("Ông Lê Văn Nam nêu gương cả làng.", nil),
      (
        "Ông Lê Văn Nam phản ảnh vải bị trộm.", "Lê Văn Nam, phản ảnh (says): vải bị trộm"
      ),
      // A clause on when, and then what is said.
      (
        "Ông Lê Văn Nam nói khi vải chín, ông sẽ mời cả làng.",
        "Lê Văn Nam, nói (says): khi vải chín, ông sẽ mời cả làng"
      ),
      ("Ông Lê Văn Nam nói khi được hỏi về vải.", nil),
      (
        "Ông Lê Văn Nam trình bày sau khi vải chín, ông đã mời cả làng.",
        "Lê Văn Nam, trình bày (says): sau khi vải chín, ông đã mời cả làng"
      ),
      (
        "Ông Lê Văn Nam khai do quen biết bà chủ chợ.",
        "Lê Văn Nam, khai (says): do quen biết bà chủ chợ"
      ),
      ("Ông Lê Văn Nam khai trương chợ.", nil),
      // To whom, over many words, and `rằng`.
      (
        "Ông Lê Văn Nam nói với các bạn hàng ở chợ phiên gồm 20 làng rằng giá sẽ tăng.",
        "Lê Văn Nam, nói với (says): giá sẽ tăng"
      ),
      (
        "Ông Lê Văn Nam phát biểu trên đài truyền hình của cả tỉnh và huyện rằng giá sẽ tăng.",
        "Lê Văn Nam, phát biểu (says): giá sẽ tăng"
      ),
      ("Ông Lê Văn Nam nói với các bạn hàng, mời từng người ăn vải ở chợ.", nil),
      // Where somebody works stands between the name and the verb.
      (
        "Chuyên gia Lê Văn Nam tại Viện Nghiên cứu Vườn Quê ở Huế nhận định giá sẽ tăng.",
        "Lê Văn Nam, nhận định (assesses): giá sẽ tăng"
      ),
      ("Chuyên gia Lê Văn Nam tại vườn nhà nghe bà con nhận định giá sẽ tăng.", nil),
      // A clause in front that begins with an adverb of its own.
      (
        "Trong mùa vải năm nay, các làng bên sông đã bán hết, ông Lê Văn Nam nói trong cuộc họp báo.",
        "Lê Văn Nam, nói (says): Trong mùa vải năm nay, các làng bên sông đã bán hết"
      ),
      (
        "Ông Lê Văn Nam nói vụ vải của làng bên \"đáng mừng\".",
        "Lê Văn Nam, nói (says): vụ vải của làng bên \"đáng mừng\""
      ),
      (
        "Ông Lê Văn Nam đưa ra lời khuyên: vải phải hái sớm.",
        "Lê Văn Nam, đưa ra lời khuyên (proposes): vải phải hái sớm"
      ),
      ("Ông Lê Văn Nam đưa ra chợ ba giỏ vải.", nil),
      // How somebody speaks, and a colon.
      (
        "Ông Lê Văn Nam thẳng thắn: giá vải còn thấp.",
        "Lê Văn Nam, thẳng thắn (says): giá vải còn thấp"
      ),
      ("Ông Lê Văn Nam có ba vườn: vườn vải, vườn cam và vườn mơ.", nil),
      // What is said stands elsewhere.
      ("Ông Lê Văn Nam xác nhận thông tin này.", nil),
      ("Ông Lê Văn Nam cho biết như thế về giá vải.", nil),
      ("Ông Lê Văn Nam chia sẻ ngắn gọn về giá vải, giá cam.", nil),
      (
        "Ông Lê Văn Nam khẳng định không có việc đó.",
        "Lê Văn Nam, khẳng định (stresses): không có việc đó"
      ),
    ] as [(String, String?)]
  )
  func reads(_ sentence: String, as statement: String?) {
    #expect(InventedPage(sentence).speech == (statement.map { [$0] } ?? []))
  }

  /// That somebody spoke is told, and not what was said.
  @Test func knowsWhoOnlySpeaks() {
    for sentence in [
      "Ông Lê Văn Nam trả lời như trên tại chợ.", "Ông Lê Văn Nam chia sẻ về vườn vải.",
    ] {
      #expect(InventedPage(sentence).speech == [])
      #expect(InventedPage(sentence).speaking == ["Lê Văn Nam"])
    }
    #expect(InventedPage("Ông Lê Văn Nam kể tên ba làng.").speaking == [])
  }

  /// `”, ông A nói.`: a line that holds only the mark which closes the quotation, and who spoke.
  @Test func givesAQuotationToWhomALineBehindItNames() {
    let quoted = ["\"Vải năm nay rất ngọt.", "Cả làng đã bán hết từ sớm!"]
    #expect(
      InventedPage(quoted[0], quoted[1], "\", ông Lê Văn Nam nói.").speech == [
        "Lê Văn Nam, continued: Vải năm nay rất ngọt",
        "Lê Văn Nam, continued: Cả làng đã bán hết từ sớm!",
      ]
    )
    #expect(InventedPage(quoted[0], quoted[1], "\", ông Lê Văn Nam ra vườn.").speech == [])
  }

  /// `Ông Ban cho hay`: a name that is the word for a board, too.
  @Test func hearsSomebodyCalledLikeABoard() {
    #expect(
      InventedPage("Ông Ban Ki-feldt về làng.", "Ông Ban cho hay vải đã chín.").speech
        == ["Ban Ki-feldt, cho hay (says): vải đã chín"]
    )
    #expect(InventedPage("Ban chỉ đạo vải chín sớm họp.").speech == [])
  }

  /// A meeting says nothing.
  @Test func knowsAMeetingFromABody() {
    #expect(InventedPage("Nước chủ nhà hội nghị APEC cho biết vải đã chín.").speech == [])
    #expect(
      InventedPage("APEC cho biết vải đã chín.").speech == ["?, cho biết (says): vải đã chín"]
    )
  }

  /// `Thế nhưng …`, `Ví dụ …`: the speaker reasons on; where a foreigner speaks the paper does.
  @Test func hearsSomebodyReasonOn() {
    #expect(
      InventedPage(
        "Ông Lê Văn Nam cho rằng giá sẽ tăng.",
        "Thế nhưng khó khăn nhất là đường ra chợ."
      ).speech == [
        "Lê Văn Nam, cho rằng (assesses): giá sẽ tăng",
        "Lê Văn Nam, continued: Thế nhưng khó khăn nhất là đường ra chợ",
      ]
    )
    #expect(
      InventedPage(
        "Ông Lê Văn Nam cho rằng giá sẽ tăng.",
        "Khó khăn nhất là đường ra chợ."
      ).speech == ["Lê Văn Nam, cho rằng (assesses): giá sẽ tăng"]
    )
  }
}
