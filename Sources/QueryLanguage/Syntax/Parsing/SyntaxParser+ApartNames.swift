import VietnameseText

/// English names of several words that are written apart; Vietnamese ones may be.
extension SyntaxParser {
  /// What to say where the word before this one and this one, and perhaps others beside them, are
  /// the words of one name: `first seen` for `first_seen`.
  var nameWrittenApart: Diagnostic? {
    for (first, last) in [(-2, 1), (-2, 0), (-1, 2), (-1, 1), (-1, 0)] {
      let syllables = (first...last).map(token)
      let words = syllables.compactMap(\.word)
      guard words.count == syllables.count,
        let name = Self.namesOfSyllables[Folding.unmarked(words.joined(separator: "_"))]
      else { continue }
      return .unexpected(
        "`\(words.joined(separator: " "))`",
        at: syllables[0].range.joined(with: syllables[words.count - 1].range),
        label: .didYouMean(name),
        hint: .both(
          "the words of a name are joined by `_`",
          vi: "các từ của một tên tiếng Anh nối với nhau bằng `_`"
        )
      )
    }
    return nil
  }

  /// Every name with a `_`, by its form without marks.
  private static let namesOfSyllables = Dictionary(
    uniqueKeysWithValues: VietnameseNames.members.keys.filter { $0.contains("_") }.map { ($0, $0) }
  )
}
