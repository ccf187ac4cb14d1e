import SQLText
import Testing

@testable import ArticleStore

/// Making a person anew reads what its articles hold, however large the store is.
@Suite struct RebuildingPlanTests {
  @Test func looksOnlyIntoTheArticleOfANaming() throws {
    let file = try StoreFile()
    let steps = try file.write { writer in
      try writer.rows(
        "explain query plan \(PersonRebuilding.tieToPage)",
        [.integer(1), .integer(1)]
      ) { $0.text(at: 3) ?? "" }
    }
    let read = steps.filter { $0.contains(" m ") || $0.contains(" s ") }
    #expect(!read.isEmpty)
    #expect(read.allSatisfy { $0.contains("(article=?") }, "\(read)")
  }
}
