/// The countries of the world, as they stand after a role (`Tổng thống Pháp`).
package enum CountryList {
  package static let table: PhraseTable<String> = {
    var table = PhraseTable<String>()
    for row in WordList(EmbeddedLists.countries).rows {
      guard let name = row.cell(0) else { continue }
      for spelling in [name] + row.spellings(1) { table.add(spelling, name) }
    }
    return table
  }()

  /// The countries, and the capitals that stand for a state's government (`Bắc Kinh tuyên bố`).
  package static let states: PhraseTable<String> = {
    var table = Self.table
    for row in WordList(EmbeddedLists.capitals).rows {
      guard let name = row.cell(0) else { continue }
      for spelling in [name] + row.spellings(1) { table.add(spelling, name) }
    }
    return table
  }()
}
