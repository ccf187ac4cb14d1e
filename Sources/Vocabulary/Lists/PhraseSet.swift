/// A list of phrases that are only asked whether they stand somewhere.
package struct PhraseSet: Sendable {
  private let table: PhraseTable<Bool>

  init(_ list: StaticString) {
    var table = PhraseTable<Bool>()
    for row in WordList(list).rows {
      if let phrase = row.cell(0) { table.add(phrase, true) }
    }
    self.table = table
  }

  /// The token after the longest phrase that begins at a token.
  package func end(_ tokens: [Token], at start: Int, before end: Int) -> Int? {
    table.match(tokens, at: start, before: end)?.end
  }

  /// Whether a phrase covers a token and goes further than `end`, or begins before it.
  package func holds(_ index: Int, of tokens: [Token], before end: Int) -> Bool {
    (max(0, index - Self.longestStart)...index).contains { start in
      guard let reach = self.end(tokens, at: start, before: tokens.count) else { return false }
      return start == index ? reach > end : reach > index
    }
  }

  /// In how many words before its last a phrase of these lists may begin.
  private static let longestStart = 3

  /// How the writer's own sentences begin.
  package static let narration = PhraseSet(EmbeddedLists.narration)
  /// How sentences begin that reason on.
  package static let connectives = PhraseSet(EmbeddedLists.connectives)
  /// What people meet for.
  package static let occasions = PhraseSet(EmbeddedLists.occasions)
  /// What holds the first word of a body's name and is no body: `thị trường`, `Tây Ban Nha`.
  package static let otherWords = PhraseSet(EmbeddedLists.otherWords)
  /// What is called after people: streets, schools.
  package static let things = PhraseSet(EmbeddedLists.thingWords)
}
