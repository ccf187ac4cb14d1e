/// First words of the names of cities and states abroad, which look like those of people.
package enum CityWords {
  package static let begins = WordSet(
    WordList(EmbeddedLists.cityWords).rows.compactMap { row in
      row.cell(0).flatMap { Tokens.tokens(of: $0).first?.folded }
    }
  )
}
