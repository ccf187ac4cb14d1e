import SQLText
import VietnameseText

/// Makes a person anew from the namings that are left, or several where nothing ties them any more.
struct PersonRebuilding {
  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  /// Gives the number of the namings.
  @discardableResult
  func rebuild(_ person: Int64) throws -> Int {
    let namings = try namings(of: person)
    for group in Self.groups(of: namings) { try make(group) }
    // All that spoke of the old person speaks of a new one by now.
    try writer.run("delete from person where id = ?1", [.integer(person)])
    return namings.count
  }

  /// A naming with what it tells of its person.
  private struct Naming {
    var id: Int64
    var article: Int64
    var identity: String
    var names: String
    var honorifics: String
    var order: PageOrder
    /// The place of the naming among those of all articles.
    var key: String
    var seen: TimePeriod?
    var ties: [String]
  }

  private func namings(of person: Int64) throws -> [Naming] {
    var namings = try writer.rows(
      """
      select n.id, n.article, n.identity, n.names, n.honorifics, n.ordinal, a.key,
        a.published, a.published_from, a.published_to
      from naming n join article a on a.id = n.article where n.person = ?1
      """,
      [.integer(person)]
    ) { row in
      let seen = row.period(at: 7)
      let order = PageOrder(published: seen, key: row.text(at: 6) ?? "")
      return Naming(
        id: row.integer(at: 0),
        article: row.integer(at: 1),
        identity: row.text(at: 2) ?? "",
        names: row.text(at: 3) ?? "",
        honorifics: row.text(at: 4) ?? "",
        order: order,
        key: order.first(person: Int(row.integer(at: 5)) - 1),
        seen: seen,
        ties: []
      )
    }
    for index in namings.indices {
      namings[index].ties = try writer.rows(
        "select tie from naming_tie where naming = ?1",
        [.integer(namings[index].id)]
      ) { $0.text(at: 0) ?? "" }
    }
    return namings
  }

  /// The namings that are tied together, one by the other.
  private static func groups(of namings: [Naming]) -> [[Naming]] {
    var groups: [(ties: Set<TieKey>, namings: [Naming])] = []
    for naming in namings {
      let ties = Set(naming.ties.map { TieKey(identity: naming.identity, tie: $0) })
      var joined = (ties: ties, namings: [naming])
      for group in groups where !group.ties.isDisjoint(with: ties) {
        joined = (joined.ties.union(group.ties), group.namings + joined.namings)
      }
      groups.removeAll { !$0.ties.isDisjoint(with: ties) }
      groups.append(joined)
    }
    return groups.map(\.namings)
  }

  private func make(_ namings: [Naming]) throws {
    guard let first = namings.min(by: { $0.key < $1.key }) else { return }
    let name = NamingText.names(of: first.names).first?.name ?? ""
    let person = try writer.insertPerson(name, key: first.key, seen: nil)
    for naming in namings { try add(naming, to: person) }
    try writer.chooseName(of: person)
    try writer.run(
      """
      update person set speaks = exists (select 1 from statement where speaker = ?1)
        or exists (select 1 from mention where person = ?1 and speaking = 1)
      where id = ?1
      """,
      [.integer(person)]
    )
  }

  private func add(_ naming: Naming, to person: Int64) throws {
    try writer.widenSeen(person, naming.seen)
    for entry in NamingText.names(of: naming.names) {
      try writer.addSpelling(entry.name, times: entry.times, of: person)
    }
    for honorific in NamingText.honorifics(of: naming.honorifics) {
      try writer.addHonorific(honorific, times: 1, of: person)
    }
    for tie in naming.ties {
      try writer.run(
        """
        insert into person_tie (tie, person) values (?1, ?2)
          on conflict (tie) do update set person = excluded.person
        """,
        [.integer(TieKey(identity: naming.identity, tie: tie).number), .integer(person)]
      )
    }
    try movePositions(of: naming, to: person)
    let both: [SQLValue] = [.integer(naming.id), .integer(person)]
    let here = both + [.integer(naming.article)]
    try writer.run("update mention set person = ?2 where article = ?3 and naming = ?1", here)
    try writer.run("update statement set speaker = ?2 where article = ?3 and naming = ?1", here)
    try writer.run(Self.tieToPage, both)
    try writer.run("update naming set person = ?2 where id = ?1", both)
  }

  /// As `PageTies` has it: outside teasers, named or speaking.
  ///
  /// The sign before `m.speaking` keeps SQLite off the index of all mentions that speak, which it
  /// would walk for each naming instead of the article's.
  static let tieToPage = """
    insert into article_person (article, person, speaks)
      select n.article, ?2, exists (\(spoken)) or exists (\(named) and +m.speaking = 1)
      from naming n where n.id = ?1 and (exists (\(named)) or exists (\(spoken)))
      on conflict (article, person) do update set speaks = max(speaks, excluded.speaks)
    """
  private static let named = """
    select 1 from mention m join passage t on t.id = m.passage
    where m.article = n.article and m.naming = n.id and t.kind <> 'teaser'
    """
  private static let spoken = """
    select 1 from statement s join passage t on t.id = s.passage
    where s.article = n.article and s.naming = n.id and t.kind <> 'teaser'
    """

  /// Notes each position anew as the naming's mentions tell it.
  private func movePositions(of naming: Naming, to person: Int64) throws {
    let mentions = try writer.rows(
      """
      select m.id, m.status, t.number - 1, m.start, q.role, q.organisation, o.name, q.place, q.label
      from mention m join passage t on t.id = m.passage join position q on q.id = m.position
        left join organisation o on o.id = q.organisation
      where m.article = ?2 and m.naming = ?1 and m.kind = 'position'
      """,
      [.integer(naming.id), .integer(naming.article)]
    ) { PositionMention($0, order: naming.order) }
    for mention in mentions {
      let position = try writer.note(mention.position(seen: naming.seen), of: person)
      try writer.run(
        "update mention set position = ?2 where id = ?1",
        [.integer(mention.id), .integer(position)]
      )
    }
  }
}
