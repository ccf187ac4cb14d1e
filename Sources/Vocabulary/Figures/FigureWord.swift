/// A word that stands beside figures: what it says of them.
package enum FigureWord: Hashable, Sendable {
  case exactly, atLeast, atMost, about
  /// The number behind it names one thing of a row: `lớp 12`.
  case label
  /// A number word.
  case number(Double)
  /// What the number before it is multiplied by.
  case magnitude(Double)

  /// Words that compare, which stand before a number.
  package static let comparisons = table { word in
    switch word {
    case .exactly, .atLeast, .atMost, .about: true
    case .label, .number, .magnitude: false
    }
  }

  package static let labels = table { $0 == .label }

  /// The value of a number word.
  package static func number(_ folded: FoldedWord) -> Double? {
    guard case .number(let value)? = numbers[folded.hash] else { return nil }
    return value
  }

  /// What a word multiplies by.
  package static func magnitude(_ folded: FoldedWord) -> Double? {
    guard case .magnitude(let value)? = numbers[folded.hash] else { return nil }
    return value
  }

  private static let numbers: WordTable<FigureWord> = {
    var words = WordTable<FigureWord>()
    for (spellings, word) in rows {
      switch word {
      case .number, .magnitude:
        for spelling in spellings { words[FoldedWord(spelling).hash] = word }
      case .exactly, .atLeast, .atMost, .about, .label: break
      }
    }
    return words
  }()

  private static func table(_ isWanted: (FigureWord) -> Bool) -> PhraseTable<FigureWord> {
    var table = PhraseTable<FigureWord>()
    for (spellings, word) in rows where isWanted(word) {
      for spelling in spellings { table.add(spelling, word) }
    }
    return table
  }

  private static let rows: [(spellings: [String], word: FigureWord)] =
    WordList(EmbeddedLists.figureWords).rows.compactMap { row in
      guard let name = row.cell(0), let word = word(row.cell(2), row.cell(3).flatMap(Double.init))
      else { return nil }
      return ([name] + row.spellings(1), word)
    }

  private static func word(_ sort: String?, _ value: Double?) -> FigureWord? {
    switch sort {
    case "exactly": .exactly
    case "at least": .atLeast
    case "at most": .atMost
    case "about": .about
    case "label": .label
    case "number": value.map(FigureWord.number)
    case "magnitude": value.map(FigureWord.magnitude)
    default: nil
    }
  }
}
