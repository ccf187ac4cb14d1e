/// The roles that the house knows.
package enum RoleList {
  /// In the order of the list.
  package static let all: [Role] = rows.map(\.role)

  package static let table: PhraseTable<Role> = {
    var table = PhraseTable<Role>()
    for row in rows {
      for spelling in [row.role.name] + row.spellings { table.add(spelling, row.role) }
    }
    return table
  }()

  private static let rows: [(role: Role, spellings: [String])] =
    WordList(EmbeddedLists.roles).rows.compactMap { row in
      guard let name = row.cell(0) else { return nil }
      let role = Role(
        name: name,
        family: row.cell(2) ?? "",
        rank: row.cell(3).flatMap { Int($0) } ?? 9,
        office: office(row.cell(4)),
        wordsOfBody: row.cell(5)?.split(separator: " ").count ?? 0,
        headOfBody: row.cell(5)
      )
      return (role, row.spellings(1))
    }

  private static func office(_ cell: String?) -> Role.Office {
    switch cell {
    case "single": .single
    case "whole": .whole
    case "bodied": .bodied
    default: .open
    }
  }
}
