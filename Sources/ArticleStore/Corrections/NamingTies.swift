import SQLText

/// Gives stored namings the ties that the corrections of now ask for.
struct NamingTies {
  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  /// A naming as a correction finds it.
  private struct Naming {
    var id: Int64
    var person: Int64
    var article: String
    var identity: PersonIdentity
    var occurrence: Int
  }

  /// The stored namings that a correction speaks of, while it is in effect.
  func namings(correctedBy correction: Correction) throws -> [Int64] {
    switch correction.kind {
    case .strike: return []
    case .merge:
      let merge = TieKey.merge(correction.number)
      return try ids(
        """
        select n.id from person_tie t join naming n on n.person = t.person
          join naming_tie own on own.naming = n.id and own.tie = ?2
        where t.tie = ?1
        """,
        [.integer(TieKey(identity: "", tie: merge).number), .text(merge)]
      )
    case .split:
      let names = try writer.rows(
        """
        select identity from correction_naming where correction = ?1
        union select identity from correction_tie where correction = ?1
        """,
        [.integer(correction.number)]
      ) { CorrectedIdentities.name($0.text(at: 0) ?? "", splitBy: correction.number) }
      return try names.flatMap {
        try ids("select id from naming where identity = ?1", [.text($0)])
      }
    }
  }

  /// The stored namings that a new correction finds.
  func namings(foundBy correction: Correction) throws -> [Int64] {
    let byTie = try ids(
      """
      select n.id from correction_tie c join naming n on n.identity = c.identity
        join naming_tie t on t.naming = n.id and t.tie = c.tie
      where c.correction = ?1
      """,
      [.integer(correction.number)]
    )
    let byArticle = try ids(
      """
      select n.id from correction_naming c join article a on a.key = c.article
        join naming n on n.article = a.id and n.identity = c.identity
      where c.correction = ?1 and c.occurrence = (\(Self.occurrence))
      """,
      [.integer(correction.number)]
    )
    return Set(byTie + byArticle).sorted()
  }

  /// How many namings of the same name stand before a naming `n` in its article.
  static let occurrence = """
    select count(*) from naming o where o.article = n.article and o.ordinal < n.ordinal
      and \(CorrectedIdentities.ownName(sql: "o.identity"))
        = \(CorrectedIdentities.ownName(sql: "n.identity"))
    """

  /// Ties namings as articles and corrections tell, and makes the people anew that they are of.
  func renew(_ namings: [Int64]) throws {
    var people: Set<Int64> = []
    for id in namings {
      for naming in try self.naming(id) {
        let identity = try CorrectedIdentities(writer).corrected(
          naming.identity,
          in: naming.article,
          occurrence: naming.occurrence
        )
        let found = try unite(naming, as: identity)
        people.subtract(found.gone)
        people.insert(found.id)
      }
    }
    for person in people.sorted() { try PersonRebuilding(writer).rebuild(person) }
  }

  /// Writes a naming's ties; whoever has one of them is one person with it until all is made anew.
  private func unite(
    _ naming: Naming,
    as identity: PersonIdentity
  ) throws -> PersonMerging.Found {
    let id: SQLValue = .integer(naming.id)
    try writer.run(
      "update naming set identity = ?2, ties = ?3 where id = ?1",
      [id, .text(identity.name), .text(NamingText.ties(identity.ties))]
    )
    var people: Set<Int64> = [naming.person]
    for tie in Set(identity.ties.map(\.text)) {
      let key = SQLValue.integer(TieKey(identity: identity.name, tie: tie).number)
      let owner = try writer.id("select person from person_tie where tie = ?1", [key])
      if let owner {
        people.insert(owner)
      } else {
        try writer.run(
          "insert into person_tie (tie, person) values (?1, ?2)",
          [key, .integer(naming.person)]
        )
      }
    }
    guard let found = try PersonMerging(writer).unite(people) else {
      preconditionFailure("a naming is of a person")
    }
    return found
  }

  private func naming(_ id: Int64) throws -> [Naming] {
    let ties = try writer.rows("select tie from naming_tie where naming = ?1", [.integer(id)]) {
      $0.text(at: 0) ?? ""
    }.filter { !TieKey.isOfUser($0) }
    return try writer.rows(
      """
      select n.person, a.key, n.identity, (\(Self.occurrence))
      from naming n join article a on a.id = n.article where n.id = ?1
      """,
      [.integer(id)]
    ) { row in
      Naming(
        id: id,
        person: row.integer(at: 0),
        article: row.text(at: 1) ?? "",
        identity: PersonIdentity(
          name: CorrectedIdentities.ownName(row.text(at: 2) ?? ""),
          ties: ties
        ),
        occurrence: Int(row.integer(at: 3))
      )
    }
  }

  private func ids(_ sql: String, _ values: [SQLValue]) throws -> [Int64] {
    try writer.rows(sql, values) { $0.integer(at: 0) }
  }
}
