import Testing

/// Who speaks where no verb of the list tells it, and words told straight behind the press; each with
/// what must not be speech.
@Suite struct QuotationTagTests {
  @Test(
    arguments: [
      (
        "“Năm nay vải được mùa và giá còn cao”, ông Lê Văn Nam lạc quan.",
        "Lê Văn Nam, lạc quan (says): Năm nay vải được mùa và giá còn cao"
      ),
      (
        "“Năm nay vải được mùa và giá còn cao” - ông Lê Văn Nam đăng trên trang của làng.",
        "Lê Văn Nam, đăng trên (says): Năm nay vải được mùa và giá còn cao"
      ),
      ("“Mùa vải”, ông Lê Văn Nam vẽ năm 1990.", nil),
      ("Bài “Năm nay vải được mùa và giá còn cao”, ông Lê Văn Nam chép lại.", nil),
      (
        "Giọng đứt quãng, ông Lê Văn Nam không giấu được nỗi lo trong lòng: “Vải mất mùa cả làng rồi”.",
        "Lê Văn Nam, trong lòng (says): Vải mất mùa cả làng rồi"
      ),
      ("Công an gặp ông Lê Văn Nam để làm rõ vụ án: “Trộm vải ở vườn nhà dân”.", nil),
      ("Thấy ông Lê Văn Nam đến, hai mẹ con reo lên mừng: “Vải chín cả vườn rồi kìa”.", nil),
      (
        "Ông Lê Văn Nam nói với các nhà báo hôm 5/11 xe đã không đi đúng đường của làng.",
        "Lê Văn Nam, nói với (says): xe đã không đi đúng đường của làng"
      ),
      ("Ông Lê Văn Nam nói với các nhà báo về giá vải của làng.", nil),
      (
        "Ông Lê Văn Nam (30 tuổi, người trồng vải, trưởng nhóm Vườn Quê ở đây) cho biết vải ngọt.",
        "Lê Văn Nam, cho biết (says): vải ngọt"
      ),
      (
        "Lê Văn Nam khai người bán giấy tờ giả tên Tèo ở gần chợ làng.",
        "Lê Văn Nam, khai (says): người bán giấy tờ giả tên Tèo ở gần chợ làng"
      ),
      ("Lê Văn Nam khai báo thành khẩn, tỏ ra ăn năn hối hận về hành vi của mình.", nil),
      (
        "Báo Làng dẫn lời kể của anh Lê Văn Nam, một người trồng vải, cho biết vải ngọt.",
        "Lê Văn Nam, cho biết (says): vải ngọt"
      ),
    ] as [(String, String?)]
  )
  func hears(_ sentence: String, _ speech: String?) {
    #expect(InventedPage(sentence).speech.first == speech)
  }

  /// A foreigner speaks by the family name, which stands first; nobody of the country does.
  @Test func knowsTheFamilyNameThatStandsFirst() {
    let page = InventedPage("Cô Lim Feldt - ju, 25 tuổi, bán vải.", "“Vải ngọt”, Lim nói.")
    #expect(page.speech == ["Lim Feldt - ju, nói (says): Vải ngọt"])
    let other = InventedPage("Cô Mai Thị Lan bán vải.", "“Vải ngọt”, Mai nói.")
    #expect(!other.speech.contains { $0.hasPrefix("Mai Thị Lan") })
  }

  /// Without a country the prime minister is the country's own.
  @Test func knowsThePrimeMinisterAtHome() {
    let page = InventedPage(
      "Thủ tướng Lê Văn Nam tiếp Thủ tướng Nga Ivan Feldt.",
      "Thủ tướng cho biết vải được mùa."
    )
    #expect(page.speech.first?.hasPrefix("Lê Văn Nam") == true)
    let abroad = InventedPage(
      "Thủ tướng Pháp Jean Dupont tiếp Thủ tướng Nga Ivan Feldt.",
      "Thủ tướng cho biết vải được mùa."
    )
    #expect(!abroad.speech.contains { $0.hasPrefix("Jean") || $0.hasPrefix("Ivan") })
  }

  /// Behind a comma the last title alone may be that of the one who speaks.
  @Test func knowsTheLastOfTitles() {
    let page = InventedPage(
      "Chủ tịch UBND xã Gia Lâm Lê Văn Nam đến thăm.",
      "Sau ý kiến của lãnh đạo Công ty Sao Mai, Chủ tịch UBND xã cho biết vải được mùa."
    )
    #expect(page.speech.first?.hasPrefix("Lê Văn Nam") == true)
  }

  /// A land behind `Theo Feldt,` is nobody who speaks.
  @Test func citesAForeignerBeforeALand() {
    let full = "Nhà kinh tế James Feldt đến làng."
    #expect(
      InventedPage(full, "Theo Feldt, Pháp đã mua nhiều vải.").speech
        == ["James Feldt, theo (says): Pháp đã mua nhiều vải"]
    )
    #expect(InventedPage("Theo Feldt, Ivan Rohn nói vải đã ngọt.").names == ["Ivan Rohn"])
  }
}
