import SQLText

/// Makes one of rows that stand for the same thing since their texts fold alike.
struct RowUniting {
  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  func unite() throws {
    for pair in try pairs(in: "organisation", alike: "name_folded, ifnull(place, 0)") {
      for sql in Self.moves { try writer.run(sql, [.integer(pair.kept), .integer(pair.gone)]) }
    }
    let held = "person, role_folded, ifnull(organisation, 0), ifnull(place, 0)"
    for pair in try pairs(in: "position", alike: held) { try unitePositions(pair) }
  }

  private struct Pair {
    var gone: Int64
    var kept: Int64
  }

  private func pairs(in table: String, alike columns: String) throws -> [Pair] {
    try writer.rows(
      """
      select id, first from (
        select id, min(id) over (partition by \(columns)) first from \(table)
      ) where id <> first order by id
      """,
      []
    ) { Pair(gone: $0.integer(at: 0), kept: $0.integer(at: 1)) }
  }

  /// `?1` is kept, `?2` goes.
  private static let moves = [
    "update mention set organisation = ?1 where organisation = ?2",
    "update position set organisation = ?1 where organisation = ?2",
    "update statement set behalf_organisation = ?1 where behalf_organisation = ?2",
    "update statement set addressee_organisation = ?1 where addressee_organisation = ?2",
    """
    insert or ignore into article_organisation (article, organisation)
      select article, ?1 from article_organisation where organisation = ?2
    """,
    "delete from article_organisation where organisation = ?2 and ?1 <> ?2",
    "delete from organisation where id = ?2 and ?1 <> ?2",
  ]

  private func unitePositions(_ pair: Pair) throws {
    let rows = try writer.rows("select person from position where id = ?1", [.integer(pair.gone)]) {
      $0.integer(at: 0)
    }
    for person in rows {
      let told = try writer.positions(of: person).first { $0.id == pair.gone }
      try writer.replace(pair.gone, with: pair.kept)
      if let told { _ = try writer.note(told.position, of: person) }
    }
  }
}
