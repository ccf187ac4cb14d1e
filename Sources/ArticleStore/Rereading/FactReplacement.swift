import SQLText

/// Puts other facts in the place of those of an article whose page stays as it is.
///
/// The people of the article are only marked as unsettled: each is made anew once, when all articles
/// that name it have their new facts, and not once for each of them.
struct FactReplacement {
  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  func replace(factsOf article: Int64, by record: ArticleRecord) throws {
    let id: [SQLValue] = [.integer(article)]
    let documents = try DocumentRemoval(article, in: writer)
    for sql in Self.unsettling { try writer.run(sql, id) }
    try ArticleRemoval.removeWords(of: article, from: .statements, in: writer)
    for table in [
      "struck_in", "figure", "mention", "statement", "naming", "citation", "article_person",
      "article_place",
      "article_organisation",
    ] { try writer.run("delete from \(table) where article = ?1", id) }
    try documents.settle(in: writer)
    let left = try StruckFacts(writer).left(of: record)
    try writer.note(struck: left.subjects, in: article)
    try writer.storeFacts(of: StoredPage(rereading: left.record, of: article, in: writer))
    try writer.run(
      "update article set rules = ?2 where id = ?1",
      id + [.integer(Int64(record.rules))]
    )
  }

  /// A person who is unsettled has a key that no other person can need meanwhile.
  private static let unsettling = [
    """
    insert or ignore into person_unsettled (person)
      select person from naming where article = ?1
    """,
    """
    update person set key = 'old ' || id
      where id in (select person from naming where article = ?1)
    """,
  ]
}

extension ArticleWriter {
  /// Puts the facts that newer rules find in the place of an article's; its people are unsettled
  /// until `settlePeople` has been called often enough.
  package func replace(factsOf article: Int64, by record: ArticleRecord) throws {
    try FactReplacement(self).replace(factsOf: article, by: record)
  }

  /// Makes people anew whose namings have changed, at most about so many namings of them; whether
  /// more wait.
  package func settlePeople(namings limit: Int = .max) throws -> Bool {
    var left = limit
    while left > 0 {
      let next = try id("select person from person_unsettled limit 1", [])
      guard let next else { return false }
      left -= try PersonRebuilding(self).rebuild(next)
    }
    return try id("select 1 from person_unsettled limit 1", []) != nil
  }
}
