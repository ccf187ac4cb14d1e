/// A word that stands before a name: `ông`, `Giáo sư`, `Đại tá`.
package struct Honorific: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// A name of one word may follow (`ông Hải`).
    case address
    case degree, rank, honour
  }

  /// The spelling that is shown.
  package var name: String
  package var kind: Kind
  /// Whether the word without a name means people of that kind in general (`cử tri đề nghị`).
  package var meansMany = false

  package static let table: PhraseTable<Honorific> = {
    var table = PhraseTable<Honorific>()
    for row in WordList(EmbeddedLists.honorifics).rows {
      guard let name = row.cell(0), let kind = row.cell(2).flatMap(Kind.init) else { continue }
      for spelling in [name] + row.spellings(1) {
        table.add(spelling, Honorific(name: name, kind: kind, meansMany: row.cell(3) == "many"))
      }
    }
    return table
  }()
}
