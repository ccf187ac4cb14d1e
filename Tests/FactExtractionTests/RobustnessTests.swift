import Articles
import FactExtraction
import TestSupport
import Testing
import VietnameseText

/// No text makes the rules fail, and none takes more than its share of time.
@Suite struct RobustnessTests {
  private static let words = [
    "ông", "Bí thư", "Đảng ủy", "xã", "Gia Lâm", "Nguyễn", "Văn", "Nam", ",", "-", "“", "”", "\"",
    ":", ".", "cho biết", "theo", "Chủ tịch", "HĐND", "và", "(", ")", "các", "TP", "đối với",
    "chức vụ", "phát biểu", "\u{301}", "T.Ư", "Hà Nội", "…", "khóa", "XV", "giữ chức", "là",
    "Nghị quyết", "Luật", "57", "NQ", "/", "TW", "ngày", "năm", "2026", "của", "về", "Đất đai",
    "1.000", "5,5", "%", "triệu", "đồng", "hai", "mươi", "trăm", "khoảng", "từ", "trở lên", "20km",
    "Maria", "Chan", "ocha", "Kim", "su", "’", "'", "F", "đường", "số", "?", ";", "1.", "30/1",
  ]

  @Test(arguments: Array(1...200) as [UInt64])
  func keepsEveryFactInsideItsPassage(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let passages = (0..<6).map { number in
      let text = (0..<Int.random(in: 0...60, using: &random))
        .map { _ in Self.words.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      let kind = Passage.Kind.allCases.randomElement(using: &random) ?? .body
      return Passage(number: number + 1, kind: kind, text: NormalForm.nfc(text))
    }
    let article = Article(title: "x", passages: passages)
    let facts = FactExtractor().facts(of: article)
    let lengths = passages.map { $0.text.unicodeScalars.count }
    let spans =
      facts.mentions.map(\.span) + facts.statements.flatMap { $0.pieces + $0.quotes }
      + facts.figures.map(\.span)
    for span in spans {
      #expect(span.start >= 0 && span.length > 0, "seed \(seed)")
      #expect(span.start + span.length <= lengths[span.passage], "seed \(seed)")
    }
    for position in facts.positions {
      #expect(facts.people.indices.contains(position.person), "seed \(seed)")
      #expect(position.place.map(facts.places.indices.contains) ?? true, "seed \(seed)")
    }
    for figure in facts.figures {
      #expect((figure.low ?? 0) <= (figure.high ?? .infinity), "seed \(seed)")
      #expect((figure.low ?? figure.high)?.isFinite == true, "seed \(seed)")
    }
    #expect(facts.statements.allSatisfy { !$0.pieces.isEmpty }, "seed \(seed)")
    #expect(facts == FactExtractor().facts(of: article), "seed \(seed)")
  }

  @Test(arguments: [
    "A ", "“", "\"", "Nguyễn ", "ông ", "Bí thư ", "xã ", "- ", "(", "Hà Nội, ", "cho biết ",
    "Nghị quyết ", "số 1-", "Luật Bảo ", "Nghị quyết 1, ", "1-NQ/TW ", "Luật Đất đai năm ",
    "1.000", "5-", "1/2 ", "hai trăm ", "5 triệu ", "từ 5 ", "3 người ", "1,",
  ])
  func takesTimeInProportion(to unit: String) {
    func time(_ count: Int) -> Double {
      let text = String(repeating: unit, count: count)
      let article = Article(title: "x", passages: [Passage(number: 1, kind: .body, text: text)])
      let before = ThreadTime.seconds
      _ = FactExtractor().facts(of: article)
      return ThreadTime.seconds - before
    }
    _ = time(10)
    let short = max(time(1_000), 0.002)
    let long = time(16_000)
    // Sixteen times the text: a rule that grows with the square would take 256 times as long.
    #expect(long < short * 100, "\(short) and \(long)")
  }
}
