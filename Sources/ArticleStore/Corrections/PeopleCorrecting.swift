import SQLText
import VietnameseText

/// Makes the corrections that say who is who.
struct PeopleCorrecting {
  private let writer: ArticleWriter
  private let made: String

  init(_ writer: ArticleWriter, made: String) {
    self.writer = writer
    self.made = made
  }

  /// Makes several people one.
  func merge(_ people: [Int64]) throws -> Correction {
    var met: Set<Int64> = []
    let people = people.filter { met.insert($0).inserted }
    guard people.count > 1 else {
      throw CorrectionError(
        .both("these rows are one person already", vi: "các hàng này vốn đã là một người")
      )
    }
    let labels = try people.map(label)
    let merge = try writer.note(.merge, "merged \(Self.list(labels))", made: made)
    for person in people { try noteMembers(of: person, in: merge) }
    let ties = NamingTies(writer)
    try ties.renew(ties.namings(foundBy: merge))
    return merge
  }

  /// Makes a person of their own of some namings of a person.
  func split(_ namings: PersonNamings, from person: Int64) throws -> Correction {
    let all = try ids("select id from naming where person = ?1", person)
    let taken = Set(namings.namings)
    guard taken.count < all.count else {
      let label = try label(of: person)
      throw CorrectionError(
        .both(
          "every article that names \(label) would go: nobody would be left to be split from",
          vi: "mọi bài nhắc tên \(label) đều bị tách đi: không còn ai để tách ra"
        )
      )
    }
    let note = "split \(namings.label) from \(try label(of: person))"
    let split = try writer.note(.split, note, made: made)
    for naming in namings.namings { try noteNaming(naming, in: split) }
    for tie in namings.ties {
      try writer.run(
        """
        insert or ignore into correction_tie (identity, tie, correction)
          select identity, ?2, ?3 from naming where id = ?1
        """,
        [.integer(tie.naming), .text(tie.tie), .integer(split.number)]
      )
    }
    let ties = NamingTies(writer)
    try ties.renew(ties.namings(foundBy: split))
    return split
  }

  /// The ties of a person, the namings that have none, and the first naming of all.
  private func noteMembers(of person: Int64, in correction: Correction) throws {
    let values: [SQLValue] = [.integer(person), .integer(correction.number)]
    try writer.run(
      """
      insert or ignore into correction_tie (identity, tie, correction)
        select n.identity, t.tie, ?2 from naming n join naming_tie t on t.naming = n.id
        where n.person = ?1 and t.tie not glob 'merge' || char(9) || '*'
      """,
      values
    )
    let untied = try ids(
      """
      select n.id from naming n where n.person = ?1 and not exists (
        select 1 from naming_tie t join correction_tie c on c.tie = t.tie
          and c.identity = n.identity where t.naming = n.id)
      """,
      person
    )
    let first = try ids("select min(id) from naming where person = ?1", person)
    for naming in Set(untied + first) { try noteNaming(naming, in: correction) }
  }

  private func noteNaming(_ naming: Int64, in correction: Correction) throws {
    try writer.run(
      """
      insert or ignore into correction_naming (article, identity, occurrence, correction)
        select a.key, n.identity, (\(NamingTies.occurrence)), ?2
        from naming n join article a on a.id = n.article where n.id = ?1
      """,
      [.integer(naming), .integer(correction.number)]
    )
  }

  /// The name and the first position.
  private func label(of person: Int64) throws -> String {
    let labels = try writer.rows(
      """
      select p.name, (select label from position where person = p.id order by first_key limit 1)
      from person p where p.id = ?1
      """,
      [.integer(person)]
    ) { row in
      let name = row.text(at: 0) ?? ""
      return row.text(at: 1).map { "\(name) (\($0))" } ?? name
    }
    guard let label = labels.first else {
      throw CorrectionError(.both("this person is gone", vi: "người này không còn trong kho"))
    }
    return label
  }

  private static func list(_ labels: [String]) -> String {
    guard labels.count > 1, let last = labels.last else { return labels.joined() }
    return "\(labels.dropLast().joined(separator: ", ")) and \(last)"
  }

  private func ids(_ sql: String, _ id: Int64) throws -> [Int64] {
    try writer.rows(sql, [.integer(id)]) { $0.integer(at: 0) }
  }
}

extension ArticleWriter {
  /// Makes several people one person, now and for articles that come later.
  package func merge(people: [Int64], made: String) throws -> Correction {
    try PeopleCorrecting(self, made: made).merge(people)
  }

  /// Makes a person of their own of some namings of a person.
  package func split(
    _ namings: PersonNamings,
    from person: Int64,
    made: String
  ) throws -> Correction {
    try PeopleCorrecting(self, made: made).split(namings, from: person)
  }
}
