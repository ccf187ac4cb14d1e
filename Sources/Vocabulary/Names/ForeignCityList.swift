/// Cities abroad, as they stand between an office and the name of who holds it.
package enum ForeignCityList {
  package static let table: PhraseTable<String> = {
    var table = PhraseTable<String>()
    for row in WordList(EmbeddedLists.foreignCities).rows {
      guard let name = row.cell(0) else { continue }
      for spelling in [name] + row.spellings(1) { table.add(spelling, name) }
    }
    return table
  }()
}
