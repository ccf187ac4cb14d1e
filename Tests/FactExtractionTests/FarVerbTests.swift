import Testing

/// Speakers whom other words part from their verb, or of whose name only a letter is told; each with
/// a sentence that must not trigger the rule.
@Suite struct FarVerbTests {
  @Test(
    arguments: [
      (
        "Ông Lê Văn Nam thường xuyên phàn nàn rằng giá vải thấp.",
        "Lê Văn Nam, phàn nàn (says): giá vải thấp"
      ),
      (
        "Ông Lê Văn Nam rất dõng dạc trả lời: “Vải ngọt lắm”.",
        "Lê Văn Nam, trả lời (says): Vải ngọt lắm"
      ),
      (
        "Ông Lê Văn Nam đến thăm từng vườn vải ven sông, cho biết giá sẽ tăng.",
        "Lê Văn Nam, cho biết (says): giá sẽ tăng"
      ),
      (
        "Ông Lê Văn Nam đến thăm vườn vải, đồng thời đề nghị các hộ giữ giá.",
        "Lê Văn Nam, đề nghị (proposes): các hộ giữ giá"
      ),
      (
        "“Vải ngọt lắm”, ông Lê Văn Nam, anh của bà Hoàng Thị Mơ (mẹ bé Lan) kể.",
        "Lê Văn Nam, kể (says): Vải ngọt lắm"
      ),
      (
        "Nhà nghiên cứu Ivan Feldt của Viện Vườn Quê cho rằng giá sẽ tăng.",
        "Ivan Feldt, cho rằng (assesses): giá sẽ tăng"
      ),
      (
        "“Vải ngọt”, nhà kinh tế độc lập Ivan Feldt nhận xét.",
        "Ivan Feldt, nhận xét (assesses): Vải ngọt"
      ),
      ("Huyền Trizzie cho hay vải rất ngọt.", "Huyền Trizzie, cho hay (says): vải rất ngọt"),
      ("Ông Lê Văn Nam nhờ người khác trả lời rằng giá thấp.", nil),
      ("Ông Lê Văn Nam để người làm vườn nói rằng giá thấp.", nil),
      ("Ông Lê Văn Nam ra vườn, bà con cho biết giá thấp.", nil),
      ("Vườn của ông Lê Văn Nam rộng, cho biết giá trị lớn.", nil),
      ("“Vải ngọt lắm”, ông Lê Văn Nam ra vườn gặp bà Hoàng Thị Mơ và các bạn.", nil),
      ("Huyền Trizzie ra vườn.", nil),
    ] as [(String, String?)]
  )
  func reads(_ sentence: String, as statement: String?) {
    #expect(InventedPage(sentence).speech == (statement.map { [$0] } ?? []))
  }

  /// A name that is told but for a letter, and its short form.
  @Test func knowsWhoIsNamedByALetter() {
    let page = InventedPage(
      "Chị Lê Thị M., sinh năm 1990, ngụ xã Phù Đổng, xác nhận vải đã bán.",
      "Chị M. cho biết giá thấp."
    )
    #expect(
      page.speech == [
        "Lê Thị M, xác nhận (says): vải đã bán", "Lê Thị M, cho biết (says): giá thấp",
      ]
    )
    #expect(InventedPage("Chị M. cho biết giá thấp.").names == [])
    #expect(InventedPage("Chị Lê Thị Mơ về quê.", "Chị M. cho biết giá thấp.").speech == [])
  }
}
