/// The levels of the units of the country, as words.
package enum PlaceLevel {
  package static let table: PhraseTable<String> = {
    var table = PhraseTable<String>()
    for row in WordList(EmbeddedLists.levels).rows {
      guard let level = row.cell(0) else { continue }
      for spelling in [level] + row.spellings(1) { table.add(spelling, level) }
    }
    return table
  }()

  /// 3 for a province, 2 for a district, 1 for a commune: a `thành phố` may be either of the first.
  package static func ranks(of level: String) -> ClosedRange<Int> {
    switch level {
    case "tỉnh": 3...3
    case "thành phố": 2...3
    case "quận", "huyện", "huyện đảo", "thị xã": 2...2
    default: 1...1
    }
  }
}
