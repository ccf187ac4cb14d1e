import Testing

@testable import WordListEmbedder

@Suite struct EmbeddingTests {
  @Test(
    arguments: [
      ("plain", "#\"\"\""),
      ("a # in a line", "##\"\"\""),
      ("\"\"\"## ends nothing, \\##(nor) does this", "###\"\"\""),
    ] as [(String, String)]
  )
  func chooseADelimiterThatTheTextDoesNotHold(_ text: String, opening: String) throws {
    let literal = try WordListEmbedder.literal(of: text, in: "list.tsv")
    #expect(literal.hasPrefix(opening + "\n"))
    #expect(literal.hasSuffix("\n" + String(opening.reversed())))
  }

  @Test func refusesControlCharacters() {
    #expect(throws: EmbeddingError.self) {
      _ = try WordListEmbedder.literal(of: "a\u{0}b", in: "list.tsv")
    }
  }

  @Test func namesAListAsItsFile() {
    #expect(WordListEmbedder.identifier(of: "units-before-2025") == "unitsBefore2025")
  }
}
