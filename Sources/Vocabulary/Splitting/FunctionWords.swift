/// Small words that end the name of a body on no list.
package enum FunctionWords {
  /// The words beside which a small word is part of a longer one.
  private struct Company {
    var before: WordSet
    var behind: WordSet
  }

  private static let words: WordTable<Company> = {
    var words = WordTable<Company>()
    for row in WordList(EmbeddedLists.functionWords).rows {
      guard let word = row.cell(0).flatMap(folded) else { continue }
      words[word.hash] = Company(
        before: WordSet(row.spellings(1).compactMap(folded)),
        behind: WordSet(row.spellings(2).compactMap(folded))
      )
    }
    return words
  }()

  private static func folded(_ word: String) -> FoldedWord? {
    Tokens.tokens(of: word).first?.folded
  }

  /// Whether a token is such a word by itself: not so `không` in `hàng không`, `dự` in `dự án`.
  package static func contains(_ tokens: [Token], at index: Int) -> Bool {
    guard let company = words[tokens[index].folded.hash] else { return false }
    if index + 1 < tokens.count, company.before.contains(tokens[index + 1].folded) { return false }
    return index == 0 || !company.behind.contains(tokens[index - 1].folded)
  }
}
