import Testing
import Vocabulary

@Suite struct PhraseTableTests {
  private let table: PhraseTable<Int> = {
    var table = PhraseTable<Int>()
    table.add("Phó Chủ tịch", 2)
    table.add("Phó Chủ tịch Thường trực", 4)
    table.add("UN", 1)
    table.add("Chủ tịch", 3)
    table.add("chủ tịch", 9)
    return table
  }()

  @Test(
    arguments: [
      ("Phó Chủ tịch Thường trực HĐND", 4, 5),
      ("Phó chủ tịch thường kỳ", 2, 3),
      ("CHỦ TỊCH", 3, 2),
      ("UN họp", 1, 1),
    ] as [(String, Int, Int)]
  )
  func findsTheLongest(_ text: String, value: Int, end: Int) {
    let tokens = Tokens.tokens(of: text)
    let match = table.match(tokens, at: 0, before: tokens.count)
    #expect(match?.value == value)
    #expect(match?.end == end)
  }

  @Test(arguments: ["Phó", "Un nói", "Tịch", ""])
  func findsNothing(in text: String) {
    let tokens = Tokens.tokens(of: text)
    #expect(table.match(tokens, at: 0, before: tokens.count) == nil)
  }

  @Test func readsAbbreviationsInAnyCaseWhereCapitalsMeanNothing() {
    let tokens = Tokens.tokens(of: "un")
    #expect(table.match(tokens, at: 0, before: 1, anyCase: true)?.value == 1)
  }
}
