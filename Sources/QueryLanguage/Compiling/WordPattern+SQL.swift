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
    return (standard == moved ? [standard] : [standard, moved]).map { spelling in
      let parts = spelling.map { word in
        let isBare = !isExact && Folding.unmarked(word) == word
        return word.unicodeScalars.map { GlobPattern.anyCase($0, anyMark: isBare) }.joined()
      }
      let phrase = parts.joined(separator: GlobPattern.bound)
      return "*\(GlobPattern.bound)\(phrase)" + (isPrefix ? "*" : "\(GlobPattern.bound)*")
    }
  }

  /// A word between bounds, each letter in both cases, the tone mark in both places.
  private func rawPatterns(_ folded: String, isLast: Bool) -> [String] {
    ToneMark.placements(of: folded).map { spelling in
      let letters = spelling.unicodeScalars.map { GlobPattern.anyCase($0, anyMark: false) }
      return "*\(GlobPattern.bound)\(letters.joined())"
        + (isPrefix && isLast ? "*" : "\(GlobPattern.bound)*")
    }
  }

  /// Patterns over the folded words of a short value, any of which may match.
  ///
  /// Abbreviations are spelt out by the folding, and those typed without marks by their own list.
  var shortValuePatterns: [String] {
    let spelt = ShortValueFolding.vietnamese.words(text)
    let bare = ShortValueFolding.vietnameseWithoutMarks.words(text)
    let asTyped = Words.words(in: text).map { Folding.folded(String($0.text)) + " " }
    let hasMore = !isExact && bare != spelt && bare != " " + asTyped.joined()
    return (hasMore ? [spelt, bare] : [spelt]).map(shortValuePattern)
  }

  private func shortValuePattern(_ words: String) -> String {
    let parts = words.split(separator: " ").map { word in
      let isMarked = Folding.unmarked(String(word)) != word
      return word.unicodeScalars
        .map { isExact || isMarked ? GlobPattern.escaped($0) : GlobPattern.anyMark($0) }
        .joined()
    }
    return "* \(parts.joined(separator: " "))" + (isPrefix ? "*" : " *")
  }
}
