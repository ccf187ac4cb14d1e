/// Given names of one syllable.
package enum GivenNameList {
  private static let names: WordSet = {
    var names: [FoldedWord] = []
    for list in [EmbeddedLists.givenBoy, EmbeddedLists.givenGirl] {
      for row in WordList(list).rows {
        if let folded = row.cell(0).flatMap({ Tokens.tokens(of: $0).first?.folded }) {
          names.append(folded)
        }
      }
    }
    return WordSet(names)
  }()

  package static func knows(_ folded: FoldedWord) -> Bool { names.contains(folded) }
}
