import Testing

/// Rules that pages of other outlets showed to be wanting, each with what must not trigger it.
@Suite struct GeneralisationTests {
  /// A quotation without a tag straight after one that names who speaks.
  @Test(arguments: [
    (["\"Nhãn cũng sai quả\"."], 2),
    (["\"Nhãn cũng sai quả.", "Na thì không \"."], 3),
    // Not so after the writer's own words.
    (["Chợ họp từ sớm.", "\"Nhãn cũng sai quả\"."], 1),
    (["Chợ họp từ sớm.", "\"Nhãn cũng sai quả.", "Na thì không \"."], 1),
  ])
  func goesOnWithAQuotation(_ passages: [String], _ count: Int) {
    let opening = "\"Vải được mùa\", ông Lê Văn Nam nói."
    let page =
      passages.count == 1
      ? InventedPage(opening, passages[0])
      : passages.count == 2
        ? InventedPage(opening, passages[0], passages[1])
        : InventedPage(opening, passages[0], passages[1], passages[2])
    #expect(page.speech.count == count)
    #expect(page.speech.allSatisfy { $0.hasPrefix("Lê Văn Nam") })
  }

  /// A line that the page repeats is a caption, which nobody says; once, it may go on.
  @Test func takesARepeatedLineForACaption() {
    let opening = "Tại hội nghị, Bí thư Đảng ủy Lê Văn Nam cho biết vải được mùa."
    let caption = "Quả vải chín đỏ trong vườn."
    #expect(InventedPage(opening, caption, "Vải bán ở chợ mới.", caption).speech.count == 2)
    #expect(InventedPage(opening, caption, "Vải bán ở chợ mới.").speech.count == 3)
  }

  @Test(
    arguments: [
      ("Ông Lê Văn Nam cho VnLang biết, vải được mùa.", true),
      ("Ông Lê Văn Nam, trưởng nhóm “Vườn quê”, thừa nhận vải mất mùa.", true),
      ("Ông Lê Văn Nam tái khẳng định vải được mùa.", true),
      ("Ông Lê Văn Nam cho Mai mượn sách.", false),
      ("Ông Lê Văn Nam, “người của vườn quê và của mọi nhà vườn khác”, về làng.", false),
    ] as [(String, Bool)]
  )
  func finds(in sentence: String, _ isSpeech: Bool) {
    #expect(InventedPage(sentence).speech.isEmpty != isSpeech)
  }

  /// Two given names where they speak, of one whom the page names in full.
  @Test func tiesTwoGivenNames() {
    let full = "Ca sĩ Nguyễn Trần Trung Kiên về quê."
    let page = InventedPage(full, "Trung Kiên cho biết quê anh được mùa.")
    #expect(page.names == ["Nguyễn Trần Trung Kiên"] && page.speech.count == 1)
    #expect(InventedPage("Trung Kiên cho biết quê anh được mùa.").names == [])
    #expect(InventedPage(full, "Đường Trung Kiên mới mở.").speech == [])
  }

  /// A foreign name with nothing before it counts where its last word speaks.
  @Test func findsAForeignNameByItsShortForm() {
    let page = InventedPage("Sáng nay Markuz Feldt ra vườn từ sớm.", "Feldt nói: “Vải được mùa”.")
    #expect(page.names == ["Markuz Feldt"])
    #expect(page.speech.count == 1)
    #expect(InventedPage("Sáng nay Markuz Feldt ra vườn từ sớm.", "Vườn Feldt xanh.").names == [])
  }

  @Test func knowsAQueenByHerNumber() {
    #expect(InventedPage("Nữ hoàng Margareta II đến thăm.").names == ["Margareta II"])
    #expect(InventedPage("Nữ hoàng Margareta UNESCO đến thăm.").names != ["Margareta UNESCO"])
  }

  @Test(
    arguments: [
      ("Ông Lê Văn Nam - tổng giám đốc KLM - đến.", "Lê Văn Nam: Tổng Giám đốc/KLM/-"),
      ("Bà Lê Thị Thu, hiệu trưởng TP Huế, đến.", "Lê Thị Thu: Hiệu trưởng/-/Huế"),
      ("Tổng giám đốc LÊ VĂN NAM đến.", "LÊ VĂN NAM: Tổng Giám đốc/-/-"),
    ] as [(String, String)]
  )
  func readsABodyByItsInitials(_ sentence: String, _ person: String) {
    #expect(InventedPage(sentence).people.first == person)
  }
}
