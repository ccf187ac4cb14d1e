import Testing

@testable import QueryShell

/// Going back to earlier lines.
@Suite struct EarlierLinesTests {
  private static let entries = [
    "find speaker where role = \"Bí thư\"", "count article", "find person\n  limit 1",
    "find speaker where place = \"Huế\"",
  ]

  @Test func goesThroughLinesThatBeginAsThisOneDoes() {
    var recall = HistoryRecall(Self.entries, from: "find sp")
    #expect(recall.step(-1) == Self.entries[3])
    #expect(recall.step(-1) == Self.entries[0])
    #expect(recall.step(-1) == nil)
    #expect(recall.step(1) == Self.entries[3])
    #expect(recall.step(1) == "find sp")
    #expect(recall.step(1) == nil)
  }

  @Test func goesThroughAllFromAnEmptyLine() {
    var recall = HistoryRecall(Self.entries, from: "")
    #expect((0..<4).map { _ in recall.step(-1) } == Self.entries.reversed())
  }

  /// The line after the keys, and whether the search goes on.
  private func search(_ keys: String) -> (line: String, prompt: String) {
    var search = HistorySearch(Self.entries, from: "typed")
    for key in keys.unicodeScalars { #expect(search.take(key) == .goesOn) }
    return (search.line, search.prompt)
  }

  @Test(arguments: [
    ("bi thu", 0), ("Bí", 0), ("hue", 3), ("speaker role", 0), ("speaker", 3), ("speaker\u{12}", 0),
    ("speaker\u{12}\u{13}", 3), ("limit", 2), ("huex\u{7F}", 3),
  ])
  func findsWordsWithOrWithoutMarks(_ keys: String, _ entry: Int) {
    #expect(search(keys).line == Self.entries[entry])
  }

  @Test func saysThatNothingIsFound() {
    let found = search("huex")
    #expect(found.line == Self.entries[3])
    #expect(found.prompt == "earlier \"huex\" (none)> ")
  }

  @Test func endsWithAnyOtherKey() {
    var search = HistorySearch(Self.entries, from: "typed")
    #expect(search.take("\r") == .ends)
    #expect(search.take("\u{7}") == .isDropped)
    #expect(search.typed == "typed")
  }
}
