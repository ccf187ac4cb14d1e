/// The roles that the house knows.
package enum RoleList {
  package static let table: PhraseTable<Role> = {
    var table = PhraseTable<Role>()
    for row in WordList(EmbeddedLists.roles).rows {
      guard let name = row.cell(0) else { continue }
      let role = Role(
        name: name,
        family: row.cell(2) ?? "",
        rank: row.cell(3).flatMap { Int($0) } ?? 9,
        office: office(row.cell(4)),
        wordsOfBody: row.cell(5)?.split(separator: " ").count ?? 0
      )
      for spelling in [name] + row.spellings(1) { table.add(spelling, role) }
    }
    return table
  }()

  private static func office(_ cell: String?) -> Role.Office {
    switch cell {
    case "single": .single
    case "whole": .whole
    default: .open
    }
  }
}
