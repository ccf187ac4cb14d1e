import VietnameseText

/// Names of several syllables that are written apart, as Vietnamese is.
extension SyntaxParser {
  /// What to say where the word before this one and this one, and perhaps others beside them, are
  /// the syllables of one name: `người nói` for `người_nói`.
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
          "the syllables of a name are joined by `_`",
          vi: "các tiếng của một tên nối với nhau bằng `_`"
        )
      )
    }
    return nil
  }

  /// Every name with a `_`, by its form without marks.
  private static let namesOfSyllables: [String: String] = {
    let names =
      Keyword.allCases.flatMap(\.aliases) + Function.allCases.flatMap(\.aliases)
      + VietnameseNames.entities.values.flatMap(\.self)
      + VietnameseNames.members.values.flatMap(\.self)
      + VietnameseNames.members.keys + VietnameseNames.relevance
    let several = names.filter { $0.contains("_") }.map { (Folding.unmarked($0), $0) }
    return Dictionary(several) { first, _ in first }
  }()
}
