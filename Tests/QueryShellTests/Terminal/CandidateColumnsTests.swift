import Testing
import VietnameseText

@testable import QueryShell

@Suite struct CandidateColumnsTests {
  @Test func goDownward() {
    #expect(
      CandidateColumns.rows(of: ["article", "passage", "person", "speaker"], width: 20, height: 9)
        == ["article  person", "passage  speaker"]
    )
  }

  @Test func areOfOneWidthWhateverTheLettersWeigh() {
    let rows = CandidateColumns.rows(
      of: ["Đảng", "Đa\u{309}ng", "Dang", "x"],
      width: 14,
      height: 9
    )
    #expect(rows == ["Đảng  Dang", "Đa\u{309}ng  x"])
  }

  @Test func sayHowManyAreLeftOut() {
    let rows = CandidateColumns.rows(of: (1...100).map { "word\($0)" }, width: 20, height: 4)
    #expect(rows.count == 4)
    #expect(rows.last == "… and 94 more")
  }

  @Test func neverGoBeyondTheEdge() {
    for width in 1...40 {
      let rows = CandidateColumns.rows(of: ["a", "bcd", "efghij", "k"], width: width, height: 99)
      #expect(rows.allSatisfy { DisplayWidth.width(of: $0) <= max(width, 6) })
    }
  }
}
