/// Small words that end the name of a body on no list.
package enum FunctionWords {
  private static let words = Set(
    WordList(EmbeddedLists.functionWords).rows.compactMap { row in
      row.cell(0).flatMap { Tokens.tokens(of: $0).first?.folded }
    }
  )

  package static func contains(_ folded: String) -> Bool { words.contains(folded) }
}
