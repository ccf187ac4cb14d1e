/// The provinces, whose names may stand without their level.
package enum ProvinceList {
  package struct Province: Hashable, Sendable {
    package var name: String
    package var level: String
    /// The key of the unit in the gazetteer.
    package var code: String
    /// Whether the province is gone since July 2025.
    package var isOlder: Bool
    /// Other names that papers and older lists use.
    package var otherNames: [String]
  }

  package static let all: [Province] = rows.map(\.province)

  package static let table: PhraseTable<Province> = {
    var table = PhraseTable<Province>()
    for row in rows {
      for spelling in [row.province.name] + row.spellings { table.add(spelling, row.province) }
    }
    return table
  }()

  package static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  private static let rows: [(province: Province, spellings: [String])] =
    WordList(EmbeddedLists.provinces).rows.compactMap { row in
      guard let name = row.cell(0), let level = row.cell(2) else { return nil }
      let code = row.cell(3)
      let province = Province(
        name: name,
        level: level,
        code: code ?? "older/\(name)",
        isOlder: code == nil,
        otherNames: row.spellings(1)
      )
      return (province, row.spellings(1))
    }
}
