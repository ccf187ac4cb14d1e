/// The family names of Việt Nam.
package enum SurnameList {
  private static let counts: WordTable<Int> = {
    var counts = WordTable<Int>()
    for row in WordList(EmbeddedLists.surnames).rows {
      guard let name = row.cell(0), let folded = Tokens.tokens(of: name).first?.folded else {
        continue
      }
      counts[folded.hash] = row.cell(1).flatMap { Int($0) } ?? 0
    }
    return counts
  }()

  package static func knows(_ folded: FoldedWord) -> Bool { counts.contains(folded.hash) }

  /// How often the name stood in the names that were counted.
  package static func weight(of folded: FoldedWord) -> Int { counts[folded.hash] ?? 0 }
}
