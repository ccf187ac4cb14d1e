/// Words that make a foreign name that of a company, a paper, a university.
package enum CompanyWords {
  private static let words = WordSet(
    WordList(EmbeddedLists.companyWords).rows.compactMap { row in
      row.cell(0).flatMap { Tokens.tokens(of: $0).first?.folded }
    }
  )

  package static func contains(_ folded: FoldedWord) -> Bool { words.contains(folded) }
}
