/// A kind of body that papers let speak by its word alone (`Cảnh sát cho biết`).
package struct Authority: Hashable, Sendable {
  /// The spelling that is shown and stored.
  package var name: String
  package var kind: String?
  /// Whether the word counts only where the page names one such body in full.
  package var needsName: Bool

  /// The authority that is shown so.
  package static func named(_ name: String) -> Authority? { byName[name] }

  private static let byName: [String: Authority] = Dictionary(
    all.map { ($0.authority.name, $0.authority) },
    uniquingKeysWith: { first, _ in first }
  )

  private static let all: [(authority: Authority, spellings: [String])] =
    WordList(EmbeddedLists.authorities).rows.compactMap { row in
      guard let name = row.cell(0) else { return nil }
      let authority = Authority(name: name, kind: row.cell(2), needsName: row.cell(3) == "named")
      return (authority, row.spellings(1))
    }

  package static let table: PhraseTable<Authority> = {
    var table = PhraseTable<Authority>()
    for row in all {
      for spelling in [row.authority.name] + row.spellings { table.add(spelling, row.authority) }
    }
    return table
  }()
}
