/// The family names of Việt Nam.
package enum SurnameList {
  private static let counts: [FoldedWord: Int] = {
    var counts: [FoldedWord: Int] = [:]
    for row in WordList(EmbeddedLists.surnames).rows {
      guard let name = row.cell(0), let folded = Tokens.tokens(of: name).first?.folded else {
        continue
      }
      counts[folded] = row.cell(1).flatMap { Int($0) } ?? 0
    }
    return counts
  }()

  package static func knows(_ folded: FoldedWord) -> Bool { counts[folded] != nil }

  /// How often the name stood in the names that were counted.
  package static func weight(of folded: FoldedWord) -> Int { counts[folded] ?? 0 }
}
