/// First names of people of other lands, none of which can be a Vietnamese syllable.
package enum ForeignGivenNameList {
  private static let names = WordSet(
    WordList(EmbeddedLists.givenForeign).rows.compactMap { row in
      row.cell(0).flatMap { Tokens.tokens(of: $0).first?.folded }
    }
  )

  package static func knows(_ folded: FoldedWord) -> Bool { names.contains(folded) }
}
