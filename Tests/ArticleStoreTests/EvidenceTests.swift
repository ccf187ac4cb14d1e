import ArticleStore
import TestSupport
import Testing

@Suite struct EvidenceTests {
  @Test func showsThePassagesOfAPersonInTheOrderOfTheArticles() throws {
    let file = try StoreFile()
    try file.add((1...5).map { InventedRecord.naming("Mai Văn Sáu", number: $0, ties: ["x"]) })
    let id = try #require(Int64(try file.texts("select id from person")[0]))
    let evidence = try file.store.evidence(of: "person", id: id, limit: 3)
    #expect(evidence.total == 5)
    #expect(evidence.shown.count == 3)
    for passage in evidence.shown {
      #expect(passage.text == "Mai Văn Sáu có mặt.")
      #expect(passage.number == 2)
      #expect(passage.spans.map(\.start) == [0] && passage.spans.map(\.length) == [11])
    }
    #expect(Set(evidence.shown.map(\.page.title)).count == 3)
  }

  @Test(arguments: [
    "article", "passage", "mention", "statement", "position", "place", "related", "document",
  ])
  func hasNothingForARowThatIsNotThere(_ table: String) throws {
    let file = try StoreFile()
    #expect(try file.store.evidence(of: table, id: 99, limit: 3).total == 0)
  }
}
