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

  /// How the writer's own sentences begin.
  package static let narration = PhraseSet(EmbeddedLists.narration)
  /// How sentences begin that reason on.
  package static let connectives = PhraseSet(EmbeddedLists.connectives)
  /// What people meet for.
  package static let occasions = PhraseSet(EmbeddedLists.occasions)
  /// What is called after people: streets, schools.
  package static let things = PhraseSet(EmbeddedLists.thingWords)
}
