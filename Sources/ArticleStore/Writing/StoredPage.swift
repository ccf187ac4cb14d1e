import Articles
import SQLText
import VietnameseText

/// An article's own rows: the page, its bylines, its boxes and its passages.
struct StoredPage {
  let record: ArticleRecord
  let id: Int64
  /// The `id` of each passage.
  let passages: [Int64]

  init(
    _ record: ArticleRecord,
    imported: TimePeriod,
    in writer: ArticleWriter
  ) throws {
    self.record = record
    id = try Self.insertArticle(record, imported: imported, in: writer)
    for (ordinal, author) in record.article.authors.enumerated() {
      try writer.insert(
        into: "article_author",
        [("article", .id(id)), ("ordinal", .integer(ordinal + 1)), ("name", .short(author))]
      )
    }
    let boxes = try Self.insertRelated(of: record.article, id: id, in: writer)
    passages = try Self.insertPassages(of: record.article, record.words, id: id, boxes, in: writer)
    try Self.linkBoxes(boxes, to: record.article, in: writer)
  }

  var key: String { record.key }
  var article: Article { record.article }
  var facts: ArticleFacts { record.facts }

  private static func insertArticle(
    _ record: ArticleRecord,
    imported: TimePeriod,
    in writer: ArticleWriter
  ) throws -> Int64 {
    let article = record.article
    let lead = LeadPlace(of: article)
    return try writer.insert(
      into: "article",
      [
        ("key", .text(record.key)), ("title", .short(article.title)), ("lead", .text(lead.text)),
        ("lead_number", .integer(lead.number)), ("lead_start", .integer(lead.start)),
        ("section", .short(article.section)), ("outlet", .short(article.outlet)),
        ("url", .text(article.url)), ("page_url", .text(article.pageURL)),
        ("file", .text(record.file)),
        ("published", .date(article.published)), ("modified", .date(article.modified)),
        ("imported", .text(imported.text)), ("words", .integer(record.wordCount)),
        ("rules", .integer(record.rules)),
      ]
    )
  }

  private static func insertRelated(
    of article: Article,
    id: Int64,
    in writer: ArticleWriter
  ) throws -> [Int64] {
    try article.related.enumerated().map { index, box in
      try writer.insert(
        into: "related",
        [
          ("article", .id(id)), ("ordinal", .integer(index + 1)), ("title", .short(box.title)),
          ("section", .short(box.section)), ("summary", .text(box.summary)),
          ("url", .text(box.url)),
        ]
      )
    }
  }

  private static func insertPassages(
    of article: Article,
    _ words: [String],
    id: Int64,
    _ boxes: [Int64],
    in writer: ArticleWriter
  ) throws -> [Int64] {
    try zip(article.passages, words).map { passage, words in
      let row = try writer.insert(
        into: "passage",
        [
          ("article", .id(id)), ("number", .integer(passage.number)),
          ("kind", .text(passage.kind.rawValue)),
          ("related", .id(passage.related.map { boxes[$0] })),
          ("text", .text(passage.text)),
        ]
      )
      writer.words.add(words, of: row, to: .passages)
      return row
    }
  }

  /// Ties boxes and the pages that they speak of, in both directions, whichever came first.
  ///
  /// A box tells its page by the address, otherwise by the title, in the same outlet as far as both
  /// are known. Of several such pages it is the earliest.
  private static func linkBoxes(
    _ own: [Int64],
    to article: Article,
    in writer: ArticleWriter
  ) throws {
    var boxes = try writer.rows(
      "select id from related where title_folded = ?1",
      [.text(writer.folding.folded(article.title))]
    ) { $0.integer(at: 0) }
    for url in [article.url, article.pageURL].compactMap(\.self) {
      boxes += try writer.rows("select id from related where url = ?1", [.text(url)]) {
        $0.integer(at: 0)
      }
    }
    for box in Set(boxes + own).sorted() { try linkBox(box, in: writer) }
  }

  /// Looks for the page that a box speaks of.
  static func linkBox(_ box: Int64, in writer: ArticleWriter) throws {
    try writer.run(
      """
      update related set target = coalesce(
        (select t.id from article t where t.url = related.url and t.id <> related.article
          order by t.published_from is null, t.published_from, t.key limit 1),
        (select t.id from article t where t.page_url = related.url and t.id <> related.article
          order by t.published_from is null, t.published_from, t.key limit 1),
        (select t.id from article t join article o on o.id = related.article
          where t.title_folded = related.title_folded and t.id <> o.id
            and ifnull(t.outlet_folded = o.outlet_folded, 1)
          order by t.published_from is null, t.published_from, t.key limit 1))
      where id = ?1
      """,
      [.integer(box)]
    )
  }
}
