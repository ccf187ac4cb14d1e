import Testing

/// Whom a shorter name, a calling or a word for an office means among the people of a page.
@Suite struct NamesakeTests {
  /// The last syllable twice is a misprint where the page names the person without it.
  @Test func readsADoubledSyllableOnce() {
    let page = InventedPage(
      "Anh Lê Mạnh Toàn Toàn cho biết vườn đã sạch.",
      "Vườn của Lê Mạnh Toàn ở cuối làng."
    )
    #expect(page.names == ["Lê Mạnh Toàn"])
    #expect(page.speech == ["Lê Mạnh Toàn, cho biết (says): vườn đã sạch"])
  }

  @Test func keepsANameThatEndsInTheSameSyllableTwice() {
    #expect(
      InventedPage("Chị Lê Thị Na Na đến.", "Chị Lê Thị Mơ cười.").names.first == "Lê Thị Na Na"
    )
  }

  /// Only the daughter is named in full: the father is somebody whom the page does not name.
  @Test func leavesTheFatherOfTheSameNameAlone() {
    let page = InventedPage(
      "Mona Feldt, cố vấn của Tổng thống Feldt, cho biết vườn đẹp.",
      "Ông Feldt cho biết vườn xấu. Bà Feldt cho biết cây cao."
    )
    #expect(
      page.speech == [
        "Mona Feldt, cho biết (says): vườn đẹp", "Mona Feldt, cho biết (says): cây cao",
      ]
    )
  }

  @Test func tiesAShortNameWhereNobodyElseBearsIt() {
    let page = InventedPage(
      "Ông Markus Feldt, giám đốc Sao Mai, đến.",
      "Ông Feldt cho biết vườn xấu."
    )
    #expect(page.speech == ["Markus Feldt, cho biết (says): vườn xấu"])
  }

  /// Of two of a name the one who holds the office that is named.
  @Test func tiesAnOfficeToWhoHoldsIt() {
    let page = InventedPage(
      "Tổng thống Peru Markus Feldt và bà Mona Feldt đến.",
      "Tổng thống Feldt cho biết vườn đẹp."
    )
    #expect(page.speech == ["Markus Feldt, cho biết (says): vườn đẹp"])
  }

  @Test(arguments: [
    ("“Vườn đẹp”, nghệ sĩ già nhất làng nói.", 1), ("“Vườn đẹp”, nông dân già nhất làng nói.", 0),
    ("“Vườn đẹp”, một nghệ sĩ nói.", 0),
  ])
  func tiesACallingBehindAQuotation(_ sentence: String, _ count: Int) {
    let page = InventedPage("Nghệ sĩ Lê Văn Nam đến thăm vườn.", sentence)
    #expect(page.speech == Array(["Lê Văn Nam, nói (says): Vườn đẹp"].prefix(count)))
  }

  /// `chuyên gia này` is the one who is a specialist, whoever was named after.
  @Test func tiesACallingThatPointsBack() {
    let page = InventedPage(
      "Theo chuyên gia tâm lý Lê Văn Nam, trẻ thích vườn. Bạn của ông là Trần Văn Bắc.",
      "Chuyên gia này cho biết vườn đẹp."
    )
    #expect(page.speech.last == "Lê Văn Nam, cho biết (says): vườn đẹp")
  }

  /// A page that lets one person speak again and again holds no quotation of somebody else.
  @Test(arguments: [("Ông Nam cho biết na ngọt.", 4), ("Bà Mơ cho biết na ngọt.", 3)])
  func givesAQuotationWithoutATagToTheOnlySpeaker(_ last: String, _ count: Int) {
    let page = InventedPage(
      "Ông Lê Văn Nam cho biết vải ngọt. Bà Trần Thị Mơ đứng xa.",
      "Vườn rộng hai mẫu.",
      "“Sao không ai mua cam?”",
      "Ông Nam cho biết nhãn ngọt.",
      last
    )
    #expect(page.speech.count == count)
  }

  /// The other minister has the same office in another country.
  @Test func givesACounterpartTheOffice() {
    let page = InventedPage(
      "Ngoại trưởng Lào Markus Rohn gặp người đồng cấp Peru Paul Feldt ở vườn.",
      "Nông dân Lào gặp người đồng hương Peru Ivan Sorel."
    )
    #expect(
      page.people.prefix(2) == ["Markus Rohn: Ngoại trưởng/-/-", "Paul Feldt: Ngoại trưởng/-/-"]
    )
  }
}
