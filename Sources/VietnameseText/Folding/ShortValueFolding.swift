/// The folding of short values (names, roles, bodies, places, titles): abbreviations stand spelt
/// out, so that `HĐND` and `Hội đồng nhân dân` are one.
package struct ShortValueFolding: Sendable {
  /// The version of the folding and of the list together, as the store remembers it.
  package let version: Int
  private let abbreviations: Abbreviations

  /// Abbreviations are matched as whole words of folded text, the longest first; they may hold
  /// dots and spaces (`T.Ư`, `UB MTTQ`).
  package init(version: Int, abbreviations: [(short: String, long: String)]) {
    self.version = version
    self.abbreviations = Abbreviations(abbreviations)
  }

  /// The text folded and spelt out, for `=`.
  package func folded(_ text: String) -> String {
    abbreviations.spelledOut(Folding.folded(text))
  }

  /// The folded words, one space between and at both ends, for `~`; the empty text where there is
  /// no word.
  package func words(_ text: String) -> String {
    wordsOfFolded(folded(text))
  }

  /// The same of a text that is folded already.
  package func wordsOfFolded(_ folded: String) -> String {
    var words: [UInt32] = []
    words.reserveCapacity(folded.utf8.count + 2)
    var isInWord = false
    for scalar in folded.unicodeScalars {
      let isWord = Scalars.isWord(scalar.value)
      if isWord, !isInWord { words.append(0x20) }
      isInWord = isWord || isInWord && Scalars.continuesWord(scalar.value)
      if isInWord { words.append(scalar.value) }
    }
    guard !words.isEmpty else { return "" }
    words.append(0x20)
    return Scalars.text(words)
  }
}
