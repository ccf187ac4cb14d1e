package import Articles
import SQLText
import VietnameseText

/// An article as it stands in a store.
package struct StoredArticle: Hashable, Sendable {
  package var id: Int64
  package var key: String
  package var file: String?
  /// The version of the rules that found its facts.
  package var rules: Int
  package var article: Article
}

extension RowReading {
  /// The article of an `id`; missing where there is none.
  func storedArticle(id: Int64) throws -> StoredArticle? {
    let number: [SQLValue] = [.integer(id)]
    let boxes = try rows(
      "select id, title, section, summary, url from related where article = ?1 order by ordinal",
      number
    ) { row in
      let box = RelatedPage(
        title: row.text(at: 1) ?? "",
        section: row.text(at: 2),
        summary: row.text(at: 3),
        url: row.text(at: 4)
      )
      return (id: row.integer(at: 0), box: box)
    }
    let authors = try rows(
      "select name from article_author where article = ?1 order by ordinal",
      number
    ) { $0.text(at: 0) ?? "" }
    let passages = try storedPassages(of: number, boxes: boxes.map(\.id))
    return try rows(
      """
      select key, file, rules, title, \(LeadPlace.sql), section, outlet, url,
        published, published_from, published_to, modified, modified_from, modified_to
      from article where id = ?1
      """,
      number
    ) { row in
      StoredArticle(
        id: id,
        key: row.text(at: 0) ?? "",
        file: row.text(at: 1),
        rules: Int(row.integer(at: 2)),
        article: Article(
          title: row.text(at: 3) ?? "",
          lead: row.text(at: 4),
          section: row.text(at: 5),
          outlet: row.text(at: 6),
          authors: authors,
          url: row.text(at: 7),
          published: row.period(at: 8),
          modified: row.period(at: 11),
          passages: passages,
          related: boxes.map(\.box)
        )
      )
    }.first
  }

  private func storedPassages(of article: [SQLValue], boxes: [Int64]) throws -> [Passage] {
    try rows(
      "select number, kind, text, related from passage where article = ?1 order by number",
      article
    ) { row in
      Passage(
        number: Int(row.integer(at: 0)),
        kind: row.text(at: 1).flatMap(Passage.Kind.init) ?? .body,
        text: row.text(at: 2) ?? "",
        related: row.optionalInteger(at: 3).flatMap { boxes.firstIndex(of: $0) }
      )
    }
  }
}

extension ArticleWriter {
  /// The article of an `id`; missing where there is none.
  package func article(id: Int64) throws -> StoredArticle? { try storedArticle(id: id) }
}

extension ArticleStore {
  /// The article of an `id`; missing where there is none.
  package func article(id: Int64) throws -> StoredArticle? { try storedArticle(id: id) }

  /// Articles whose facts were found by rules older than `rules`, in the order of their `id`, the
  /// first `limit` after one of them; with `rules` missing all articles are meant.
  package func articles(
    readBefore rules: Int?,
    after id: Int64 = 0,
    limit: Int
  ) throws(StoreError) -> [Int64] {
    try values(
      """
      select id from article where id > \(binding: .integer(id))
        and rules < \(binding: .integer(Int64(rules ?? Int.max)))
      order by id limit \(binding: .integer(Int64(limit)))
      """
    ) { $0.integer(at: 0) }
  }

  /// How many articles that is.
  package func count(readBefore rules: Int?) throws(StoreError) -> Int {
    try values(
      "select count(*) from article where rules < \(binding: .integer(Int64(rules ?? Int.max)))"
    ) { Int($0.integer(at: 0)) }.first ?? 0
  }

  /// The articles that a row is of, the earliest first, at most `limit` of them.
  package func articles(
    of table: String,
    id: Int64,
    limit: Int
  ) throws(StoreError) -> [Int64] {
    let row = SQLFragment("\(binding: .integer(id))")
    let articles: SQLFragment
    switch table {
    case "article": articles = "select id from article where id = \(row)"
    case "related": articles = "select article from related where id = \(row)"
    case "passage", "mention", "statement", "figure":
      articles = "select article from \(name: table) where id = \(row)"
    case "person", "position", "place", "organisation", "document":
      articles = "select article from mention where \(name: table) = \(row)"
    default: return []
    }
    return try values(
      """
      select id from article where id in (\(articles))
      order by published_from is null, published_from, key limit \(binding: .integer(Int64(limit)))
      """
    ) { $0.integer(at: 0) }
  }
}
