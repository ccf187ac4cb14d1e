import VietnameseText
import Vocabulary

extension WordPattern {
  /// What the full-text index is asked: the words without marks as a phrase.
  var match: String { "\"\(Words.bare(text))\"" + (isPrefix ? " *" : "") }

  var isOneWord: Bool { Words.words(in: text).count == 1 }

  /// For each word whose marks matter, the patterns of its spellings in a text.
  var verification: [[String]] {
    let words = Words.words(in: text)
    return words.enumerated().compactMap { index, word in
      let folded = Folding.folded(String(word.text))
      guard isExact || Folding.unmarked(folded) != folded else { return nil }
      return rawPatterns(folded, isLast: index == words.count - 1)
    }
  }

  /// Patterns over a text as it is written, any of which may match: the words with one sign between.
  ///
  /// A text has its tone marks all in the new places or all in the old ones, so two are enough.
  var rawPatterns: [String] {
    let words = Words.words(in: text).map { Folding.folded(String($0.text)) }
    let standard = words.map { ToneMark.placements(of: $0).first ?? $0 }
    let moved = words.map { ToneMark.placements(of: $0).last ?? $0 }
    return (standard == moved ? [standard] : [standard, moved]).flatMap { spelling in
      let before = spelling.dropLast().map(rawPattern).map { $0 + GlobPattern.bound }.joined()
      return rawEndings(spelling.last ?? "").map { "*\(GlobPattern.bound)\(before)\($0)" }
    }
  }

  /// A word between bounds, each letter in both cases, the tone mark in both places.
  private func rawPatterns(_ folded: String, isLast: Bool) -> [String] {
    ToneMark.placements(of: folded).flatMap { spelling in
      let ends = isLast ? rawEndings(spelling) : ["\(rawPattern(spelling))\(GlobPattern.bound)*"]
      return ends.map { "*\(GlobPattern.bound)\($0)" }
    }
  }

  private func rawPattern(_ word: String) -> String {
    GlobPattern.anyCase(word, anyMark: !isExact && Folding.unmarked(word) == word)
  }

  /// The last word with what follows it.
  private func rawEndings(_ word: String) -> [String] {
    guard isPrefix else { return ["\(rawPattern(word))\(GlobPattern.bound)*"] }
    return isExact || Folding.unmarked(word) != word
      ? OpenWord(spelling: word).patterns : ["\(rawPattern(word))*"]
  }

  /// Patterns over the folded words of a short value, any of which may match.
  ///
  /// Abbreviations are spelt out by the folding, and those typed without marks by their own list.
  var shortValuePatterns: [String] {
    let spelt = ShortValueFolding.vietnamese.words(text)
    let bare = ShortValueFolding.vietnameseWithoutMarks.words(text)
    let asTyped = Words.words(in: text).map { Folding.folded(String($0.text)) + " " }
    let hasMore = !isExact && bare != spelt && bare != " " + asTyped.joined()
    return (hasMore ? [spelt, bare] : [spelt]).flatMap(shortValuePatterns)
  }

  private func shortValuePatterns(_ words: String) -> [String] {
    let words = words.split(separator: " ").map(String.init)
    let before = words.dropLast().map { "\(shortValuePattern($0)) " }.joined()
    let last = words.last ?? ""
    guard isPrefix else { return ["* \(before)\(shortValuePattern(last)) *"] }
    // Stored words have the mark in its standard place, but what was typed may go on to a word in
    // which that place is another one: `hoà*` to `hoàn`.
    return ToneMark.placements(of: last).map { "* \(before)\(shortValuePattern($0))*" }
  }

  private func shortValuePattern(_ word: String) -> String {
    let isMarked = Folding.unmarked(word) != word
    return word.unicodeScalars
      .map { isExact || isMarked ? GlobPattern.escaped($0) : GlobPattern.anyMark($0) }
      .joined()
  }
}
