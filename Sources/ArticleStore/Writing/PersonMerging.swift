import SQLText

/// Finds the person that a naming is of, and makes one of several that it ties together.
struct PersonMerging {
  /// A person, and those that were made one with it.
  struct Found {
    var id: Int64
    var gone: [Int64]
  }

  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  /// The person with the name and one of the ties; missing where there is none yet.
  func person(of identity: PersonIdentity) throws -> Found? {
    var found: Set<Int64> = []
    for tie in identity.ties {
      let id = try writer.id(
        "select person from person_tie where tie = ?1",
        [.integer(TieKey(identity: identity.name, tie: tie.text).number)]
      )
      if let id { found.insert(id) }
    }
    return try unite(found)
  }

  /// Makes several people one; missing where there is none.
  func unite(_ found: Set<Int64>) throws -> Found? {
    guard let kept = found.min() else { return nil }
    let gone = found.subtracting([kept]).sorted()
    for other in gone { try merge(other, into: kept) }
    return Found(id: kept, gone: gone)
  }

  /// What names the other person names the kept one from now on.
  private func merge(_ other: Int64, into kept: Int64) throws {
    for position in try writer.positions(of: other) {
      try writer.replace(position.id, with: writer.note(position.position, of: kept))
    }
    try mergeSpellings(of: other, into: kept)
    let row = try writer.rows(
      """
      select key, speaks, first_seen, first_seen_from, first_seen_to,
        last_seen, last_seen_from, last_seen_to
      from person where id = ?1
      """,
      [.integer(other)]
    ) { row in
      (
        key: row.text(at: 0) ?? "", speaks: row.integer(at: 1) == 1,
        first: row.period(at: 2), last: row.period(at: 5)
      )
    }
    for sql in Self.moves { try writer.run(sql, [.integer(kept), .integer(other)]) }
    for person in row {
      try writer.widen(kept, key: person.key, seen: person.first)
      try writer.widen(kept, key: person.key, seen: person.last)
      if person.speaks { try writer.markSpeaking(kept) }
    }
    try writer.chooseName(of: kept)
  }

  private func mergeSpellings(of other: Int64, into kept: Int64) throws {
    let names = try writer.rows(
      "select name, times from person_name where person = ?1",
      [.integer(other)]
    ) { (name: $0.text(at: 0) ?? "", times: Int($0.integer(at: 1))) }
    for entry in names { try writer.addSpelling(entry.name, times: entry.times, of: kept) }
    let honorifics = try writer.rows(
      "select honorific, times from person_honorific where person = ?1",
      [.integer(other)]
    ) { (honorific: $0.text(at: 0) ?? "", times: Int($0.integer(at: 1))) }
    for entry in honorifics {
      try writer.addHonorific(entry.honorific, times: entry.times, of: kept)
    }
  }

  /// `?1` is kept, `?2` goes; the order matters for the last one only.
  private static let moves = [
    "update naming set person = ?1 where person = ?2",
    "update person_tie set person = ?1 where person = ?2",
    "update mention set person = ?1 where person = ?2",
    "update statement set speaker = ?1 where speaker = ?2",
    """
    insert or ignore into person_unsettled (person)
      select ?1 from person_unsettled where person = ?2
    """,
    """
    insert into article_person (article, person, speaks)
      select article, ?1, speaks from article_person where person = ?2
      on conflict (article, person) do update set speaks = max(speaks, excluded.speaks)
    """,
    "delete from person where id = ?2 and ?1 <> ?2",
  ]
}
