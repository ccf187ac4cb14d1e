import Testing

@testable import QueryShell

@Suite struct MarkedPassageTests {
  @Test(
    arguments: [
      ("Bí thư nói", [(3, 3)], "Bí «thư» nói"),
      ("Bí thư nói", [(0, 2), (2, 4)], "«Bí thư» nói"),
      ("Bí thư nói", [(7, 99), (-3, 5)], "«Bí» thư «nói»"),
      ("a\u{1B}[31mb", [(1, 1)], "a«␛»[31mb"),
      ("không gì", [], "không gì"),
    ] as [(String, [(start: Int, length: Int)], String)]
  )
  func marksCodePoints(_ text: String, _ spans: [(start: Int, length: Int)], _ shown: String) {
    let passage = MarkedPassage(text, marking: spans)
    #expect(passage.lines(width: 80, style: .quoted).joined() == shown)
  }

  @Test func breaksLinesAsIfTheMarksWereLetters() {
    let passage = MarkedPassage("một hai ba bốn", marking: [(4, 6)])
    #expect(passage.lines(width: 9, style: .quoted) == ["một «hai", "ba» bốn"])
    #expect(passage.lines(width: 9, style: .bold) == ["một \u{1B}[1mhai", "ba\u{1B}[0m bốn"])
  }
}
