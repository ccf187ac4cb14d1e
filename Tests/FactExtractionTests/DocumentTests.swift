import Articles
import Testing

/// Which documents an article cites.
@Suite struct DocumentTests {
  @Test(
    arguments: [
      (
        "Đảng ủy học Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá khoa học, chuyển đổi số.",
        ["Nghị quyết 57-NQ/TW @2024-12-22 “đột phá khoa học” < Bộ Chính trị"]
      ),
      ("Việc này theo Quyết định số 05-QĐNS/TW.", ["Quyết định 05-QĐNS/TW"]),
      ("Theo Nghị định 123/2025/NĐ-CP thì được.", ["Nghị định 123/2025/NĐ-CP @2025 < Chính phủ"]),
      ("Luật số 31/2024/QH15 đã có.", ["Luật 31/2024/QH15 @2024 < Quốc hội"]),
      ("Xã có Kế hoạch 12/KH-UBND rồi.", ["Kế hoạch 12/KH-UBND"]),
      ("Tỉnh có quyết định số 4527/QĐ - UBND rồi.", ["Quyết định 4527/QĐ-UBND"]),
      ("Xem Nghị quyết 41 - NQ/TW.", ["Nghị quyết 41-NQ/TW"]),
      ("Nghị quyết số 57-NQ/T.Ư đã có.", ["Nghị quyết 57-NQ/TW"]),
      ("Họ dẫn 16/CT-TTg.", ["Chỉ thị 16/CT-TTg < Thủ tướng Chính phủ"]),
      (
        "Quyết định phê duyệt quy hoạch số 16/QĐ-TTg đã có.",
        ["Quyết định 16/QĐ-TTg < Thủ tướng Chính phủ"]
      ),
      (
        "Thông tư liên tịch 01/2016/TTLT-BCA-BTC.",
        ["Thông tư liên tịch 01/2016/TTLT-BCA-BTC @2016"]
      ),
      // Loose forms.
      ("Theo Kết luận 226 ngày 11/12/2025, phải chấn chỉnh.", ["Kết luận 226 @2025-12-11"]),
      ("Theo nghị định 46 thì phạt nặng.", ["Nghị định 46"]),
      ("Nghị định 46/2016 quy định mức phạt.", ["Nghị định 46/2016 @2016"]),
      (
        "Quyết định ngày 12/3/2025 của UBND xã Bát Tràng.",
        ["Quyết định @2025-03-12 < UBND xã Bát Tràng"]
      ),
      (
        "Các Nghị quyết 57, 59 và 66 của Bộ Chính trị là trụ cột.",
        ["Nghị quyết 57", "Nghị quyết 59", "Nghị quyết 66"]
      ),
      ("Công văn số 12 ngày 5 tháng 3 năm 2026 nói rõ.", ["Công văn 12 @2026-03-05"]),
      // Laws by title.
      ("Luật Đất đai 2024 có hiệu lực.", ["Luật @2024 “Luật Đất đai”"]),
      ("Theo bộ luật hình sự, đó là tội.", ["Bộ luật “Bộ luật Hình sự”"]),
      ("Theo Điều 5 BLHS, đó là tội.", ["Bộ luật “Bộ luật Hình sự”"]),
      ("Luật phòng chống tham nhũng nói rõ.", ["Luật “Luật Phòng, chống tham nhũng”"]),
      ("Luật Bảo trợ làng nghề năm 2020 nói rõ.", ["Luật @2020 “Luật Bảo trợ làng nghề”"]),
      ("Hiến pháp năm 2013 nói rõ.", ["Hiến pháp @2013"]),
      (
        "Luật Thủ đô (sửa đổi) số 39/2024/QH15 nói rõ.",
        ["Luật 39/2024/QH15 @2024 “Luật Thủ đô” < Quốc hội"]
      ),
    ] as [(String, [String])]
  )
  func finds(in sentence: String, _ documents: [String]) {
    #expect(InventedPage(sentence).documents == documents)
  }

  @Test(
    arguments: [
      "Xã lập kế hoạch 5 năm và báo cáo 6 tháng.",
      "Ông quyết định 3 nội dung trong ngày 12/3/2025.",
      "Nghị quyết 30 người ký.", "Luật sư Nguyễn Văn A nói về pháp luật đất đai.",
      "Công ty Luật Bảo An và Đại học Luật Hà Nội cùng dự.", "Phương án 2 tốt hơn.",
      "Xe mang biển 29-LD/12 và số 7/16 đường Láng.", "Theo luật đất đai thì chưa rõ.",
      "Nghị quyết này và Hiến pháp đều nói.", "Tỷ lệ 57-60 phiếu, ngày 12/3/2025.",
      "Chỉ thị 1,5 triệu người xem.",
    ]
  )
  func findsNone(in sentence: String) {
    #expect(InventedPage(sentence).documents == [])
  }

  @Test func takesLooseFormsForTheFullOne() {
    let page = InventedPage(
      title: "Nghị quyết 57 vào cuộc sống",
      "Kết luận 226 ngày 11/12/2025 nói về lề lối.",
      "Nghị quyết số 57-NQ/TW và Kết luận số 226-KL/TW ngày 11/12/2025 cùng được học. Luật Đất đai cũng thế.",
      "Luật Đất đai 2024 khác Nghị quyết 58."
    )
    #expect(
      page.documents == [
        "Nghị quyết 57-NQ/TW", "Kết luận 226-KL/TW @2025-12-11", "Luật @2024 “Luật Đất đai”",
        "Nghị quyết 58",
      ]
    )
  }

  @Test func keepsApartWhatHasAnotherDay() {
    let page = InventedPage(
      "Kết luận 226 ngày 11/12/2025 nói về lề lối. Kết luận số 226-KL/TW ngày 1/2/2024 nói khác."
    )
    #expect(page.documents.count == 2)
  }

  @Test func pointsAtTheWordsFromTheKindToTheDay() {
    let page = InventedPage("Họp về Kết luận số 226-KL/TW ngày 11/12/2025 của Ban Bí thư.")
    var words: [String] = []
    for mention in page.facts.mentions {
      if case .document = mention.subject { words.append(page.words(mention.span)) }
    }
    #expect(words == ["Kết luận số 226-KL/TW ngày 11/12/2025"])
  }
}
