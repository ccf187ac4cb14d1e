import SQLText

/// What an article's people are recognised by when a user's corrections are heeded.
///
/// A split gives namings another name to be compared by, a tab and its number behind theirs, so that
/// they are tied with one another and with nobody else; a merge gives namings a tie of its own. Both
/// find their namings by the article or by a tie, under the name that these had when they were made:
/// a naming that was split off is not what an earlier merge speaks of.
struct CorrectedIdentities {
  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  /// The identities of a record's people as they are to be stored.
  func identities(of record: ArticleRecord) throws -> [PersonIdentity] {
    guard try writer.hasCorrectedPeople() else { return record.identities }
    var met: [String: Int] = [:]
    return try record.identities.map { identity in
      defer { met[identity.name, default: 0] += 1 }
      return try corrected(identity, in: record.key, occurrence: met[identity.name, default: 0])
    }
  }

  /// The identity of one naming, given what the article alone says of it.
  func corrected(
    _ identity: PersonIdentity,
    in article: String,
    occurrence: Int
  ) throws -> PersonIdentity {
    var identity = identity
    while let split = try corrections(.split, identity, article, occurrence).min() {
      identity.name = Self.name(identity.name, splitBy: split)
    }
    for merge in try corrections(.merge, identity, article, occurrence) {
      identity.ties.append(PersonIdentity.Tie(TieKey.merge(merge)))
    }
    return identity
  }

  private func corrections(
    _ kind: Correction.Kind,
    _ identity: PersonIdentity,
    _ article: String,
    _ occurrence: Int
  ) throws -> [Int64] {
    var found = Set(
      try writer.rows(
        """
        select c.id from correction_naming n join correction c on c.id = n.correction
        where n.article = ?1 and n.identity = ?2 and n.occurrence = ?3 and c.kind = ?4
        """,
        [
          .text(article), .text(identity.name), .integer(Int64(occurrence)), .text(kind.rawValue),
        ]
      ) { $0.integer(at: 0) }
    )
    for tie in identity.ties {
      found.formUnion(
        try writer.rows(
          """
          select c.id from correction_tie t join correction c on c.id = t.correction
          where t.identity = ?1 and t.tie = ?2 and c.kind = ?3
          """,
          [.text(identity.name), .text(tie.text), .text(kind.rawValue)]
        ) { $0.integer(at: 0) }
      )
    }
    return found.sorted()
  }

  /// The name that is compared of what a split took apart.
  static func name(_ name: String, splitBy correction: Int64) -> String { "\(name)\t\(correction)" }

  /// The name that the articles tell.
  static func ownName(_ name: String) -> String { String(name.prefix { $0 != "\t" }) }

  /// The same in SQL.
  static func ownName(sql column: String) -> String {
    "substr(\(column), 1, instr(\(column) || char(9), char(9)) - 1)"
  }
}

extension ArticleWriter {
  /// Whether any correction of people is to be heeded.
  func hasCorrectedPeople() throws -> Bool {
    if let known = correctsPeople { return known }
    let found = try id(
      """
      select exists (select 1 from correction_naming) or exists (select 1 from correction_tie)
      """,
      []
    )
    correctsPeople = found == 1
    return found == 1
  }
}
