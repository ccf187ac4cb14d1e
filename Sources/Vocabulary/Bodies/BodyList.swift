/// The bodies that the house knows.
package enum BodyList {
  /// Bodies by their whole names.
  package static let table: PhraseTable<Body> = {
    var table = PhraseTable<Body>()
    for row in rows {
      for spelling in [row.body.name] + row.spellings { table.add(spelling, row.body) }
    }
    return table
  }()

  /// In the order of the list.
  package static let all: [Body] = rows.map(\.body)

  private static let rows: [(body: Body, spellings: [String])] =
    WordList(EmbeddedLists.bodies).rows.compactMap { row in
      guard let name = row.cell(0) else { return nil }
      let body = Body(
        name: name,
        kind: row.cell(2),
        reach: row.cell(3).flatMap(Body.Reach.init) ?? .local,
        level: row.cell(4)
      )
      return (body, row.spellings(1))
    }

  /// Words that begin the name of a body on no list (`Sở`, `Công ty`).
  package static let heads: PhraseTable<Body> = {
    var table = PhraseTable<Body>()
    for row in WordList(EmbeddedLists.bodyHeads).rows {
      guard let head = row.cell(0) else { continue }
      let reach = row.cell(2).flatMap(Body.Reach.init) ?? .local
      table.add(head, Body(name: head, kind: row.cell(1), reach: reach))
    }
    return table
  }()

  /// The head of that name.
  package static func head(_ name: String) -> Body? {
    let tokens = Tokens.tokens(of: name)
    return heads.match(tokens, at: 0, before: tokens.count, anyCase: true)?.value
  }

  /// What ministries, departments and offices deal with: names that may hold commas and small
  /// letters, which no rule about capitals could find the end of.
  package static let fields: PhraseTable<String> = {
    var table = PhraseTable<String>()
    for row in WordList(EmbeddedLists.fields).rows {
      guard let field = row.cell(0) else { continue }
      for spelling in [field] + row.spellings(1) {
        table.add(spelling, field)
        // `Nông nghiệp & Phát triển nông thôn`.
        let parts = spelling.split(separator: " ").map { $0 == "và" ? "&" : $0 }
        if parts.contains("&") { table.add(parts.joined(separator: " "), field) }
      }
    }
    return table
  }()
}
