import Testing

/// People named by what they are at the head of, and two who speak in one sentence; each with what
/// must not trigger the rule.
@Suite struct EpithetTests {
  @Test(
    arguments: [
      ("Thủ tướng Lê Văn Nam về làng.", "Người đứng đầu Chính phủ nói giá sẽ tăng.", "Lê Văn Nam"),
      ("Tổng thống Mỹ John Silva về làng.", "Nhà lãnh đạo Mỹ nói giá sẽ tăng.", "John Silva"),
      ("Tổng thống Mỹ John Silva về làng.", "Ông chủ Nhà Trắng nói giá sẽ tăng.", "John Silva"),
      ("Tổng thống Pháp John Silva về làng.", "Nhà lãnh đạo Mỹ nói giá sẽ tăng.", nil),
      ("Tổng thống Mỹ John Silva về làng.", "Các nhà lãnh đạo Mỹ nói giá sẽ tăng.", nil),
      ("Chủ tịch nước Lê Văn Nam về làng.", "Người đứng đầu Chính phủ nói giá sẽ tăng.", "?"),
      // `vị Bộ trưởng này`: the office tells who of two is meant.
      (
        "Bộ trưởng Lê Văn Nam về làng. Ông Hoàng Văn Mơ ra đón.",
        "Vị Bộ trưởng này nói giá sẽ tăng.", "Lê Văn Nam"
      ),
      (
        "Bộ trưởng Lê Văn Nam về làng. Ông Hoàng Văn Mơ ra đón.", "Vị này nói giá sẽ tăng.",
        "Hoàng Văn Mơ"
      ),
      // A rank and a given name that is a place, too.
      ("Thiếu tướng Lê Xuân Thanh về làng.", "Tướng Thanh nói giá sẽ tăng.", "Lê Xuân Thanh"),
      ("Thiếu tướng Lê Xuân Thanh về làng.", "Tướng Mơ nói giá sẽ tăng.", nil),
      // An office alone whose holder says what follows; not what an office is asked of.
      ("Bộ trưởng Lê Văn Nam về làng.", "Theo Bộ trưởng, giá sẽ tăng.", "Lê Văn Nam"),
      ("Bộ trưởng Lê Văn Nam về làng.", "Theo vị Bộ trưởng, giá sẽ tăng.", "Lê Văn Nam"),
      ("Ông Lê Văn Nam về làng.", "Theo Bộ trưởng, giá sẽ tăng.", nil),
      // A given name that is the word for a school, too.
      (
        "Thứ trưởng Lê Xuân Trường về làng.", "Thứ trưởng Trường nói giá sẽ tăng.", "Lê Xuân Trường"
      ),
      ("Thứ trưởng Lê Xuân Thanh về làng.", "Thứ trưởng Trường nói giá sẽ tăng.", nil),
      // `Anh` at the beginning of a sentence.
      ("Chợ của Anh rất đông, ông Lê Văn Nam kể.", "Anh cho rằng giá sẽ tăng.", "Anh"),
      ("Anh Lê Văn Nam về làng.", "Anh cho rằng giá sẽ tăng.", "Lê Văn Nam"),
    ] as [(String, String, String?)]
  )
  func knows(_ before: String, _ sentence: String, _ speaker: String?) {
    let page = InventedPage(before, sentence)
    let last = page.speech.last { $0.hasSuffix("giá sẽ tăng") }
    if speaker == "Anh" {
      #expect(last?.hasPrefix("Lê Văn Nam") != true)
    } else {
      #expect(last?.split(separator: ",").first.map(String.init) == speaker)
    }
  }

  @Test func hearsTwoSpeakersOfOneSentence() {
    let both = "Ông Lê Văn Nam và bà Hoàng Thị Mơ về làng."
    #expect(
      InventedPage(
        both,
        "Ông Nam cho biết giá sẽ tăng, trong khi đó, bà Mơ cho hay giá sẽ giảm."
      ).speech == [
        "Lê Văn Nam, cho biết (says): giá sẽ tăng", "Hoàng Thị Mơ, cho hay (says): giá sẽ giảm",
      ]
    )
    #expect(
      InventedPage(both, "Ông Nam cho biết giá sẽ tăng, trong khi đó, bà Mơ ra vườn.").speech == [
        "Lê Văn Nam, cho biết (says): giá sẽ tăng, trong khi đó, bà Mơ ra vườn"
      ]
    )
  }

  @Test(
    arguments: [
      (
        "Ông Lê Văn Nam xông vào chợ, lớn tiếng nói là vải của mình.",
        "Lê Văn Nam, nói (says): vải của mình"
      ),
      ("Ông Lê Văn Nam ra chợ, nói chuyện với bà con.", nil),
      (
        "Bộ trưởng Lê Văn Nam bác cáo buộc của làng bên rằng vải bị trộm.",
        "Lê Văn Nam, bác cáo buộc (refuses): vải bị trộm"
      ),
      ("Bà con cảm ơn ông Lê Văn Nam, đồng thời hứa giữ vườn.", nil),
      ("Ông Lê Văn Nam tuyên bố tranh cử vào tháng sau.", nil),
    ] as [(String, String?)]
  )
  func reads(_ sentence: String, as statement: String?) {
    #expect(InventedPage(sentence).speech == (statement.map { [$0] } ?? []))
  }
}
