/// What stands before a role to say when it is held.
package enum RoleStatus: String, Hashable, Sendable {
  case held, former, acting, elect

  package static let table: PhraseTable<RoleStatus> = {
    var table = PhraseTable<RoleStatus>()
    for row in WordList(EmbeddedLists.statuses).rows {
      guard let word = row.cell(0), let status = row.cell(1).flatMap(RoleStatus.init) else {
        continue
      }
      table.add(word, status)
    }
    return table
  }()
}
