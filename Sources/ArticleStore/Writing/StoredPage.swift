import Articles
import SQLText
import VietnameseText

/// An article's own rows: the page, its bylines, its boxes and its passages.
struct StoredPage {
  let record: ArticleRecord
  let key: String
  let id: Int64
  /// The `id` of each passage.
  let passages: [Int64]

  init(
    _ record: ArticleRecord,
    key: String,
    imported: TimePeriod,
    in writer: ArticleWriter
  ) throws {
    self.record = record
    self.key = key
    id = try Self.insertArticle(record, key: key, imported: imported, in: writer)
    for (ordinal, author) in record.article.authors.enumerated() {
      try writer.insert(
        into: "article_author",
        [("article", .id(id)), ("ordinal", .integer(ordinal + 1)), ("name", .short(author))]
      )
    }
    let boxes = try Self.insertRelated(of: record.article, id: id, in: writer)
    passages = try Self.insertPassages(of: record.article, id: id, boxes: boxes, in: writer)
    try Self.linkBoxes(to: record.article, id: id, in: writer)
  }

  var article: Article { record.article }
  var facts: ArticleFacts { record.facts }

  private static func insertArticle(
    _ record: ArticleRecord,
    key: String,
    imported: TimePeriod,
    in writer: ArticleWriter
  ) throws -> Int64 {
    let article = record.article
    return try writer.insert(
      into: "article",
      [
        ("key", .text(key)), ("title", .short(article.title)), ("lead", .text(article.lead)),
        ("section", .short(article.section)), ("outlet", .short(article.outlet)),
        ("url", .text(article.url)), ("file", .text(record.file)),
        ("published", .date(article.published)), ("modified", .date(article.modified)),
        ("imported", .date(imported)), ("words", .integer(wordCount(of: article))),
        ("rules", .integer(record.rules)),
      ]
    )
  }

  /// The words of a page are those of its text, teasers left out.
  private static func wordCount(of article: Article) -> Int {
    article.passages.reduce(0) {
      $1.kind == .teaser ? $0 : $0 + Words.words(in: $1.text).count
    }
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
    id: Int64,
    boxes: [Int64],
    in writer: ArticleWriter
  ) throws -> [Int64] {
    try article.passages.map { passage in
      let row = try writer.insert(
        into: "passage",
        [
          ("article", .id(id)), ("number", .integer(passage.number)),
          ("kind", .text(passage.kind.rawValue)),
          ("related", .id(passage.related.map { boxes[$0] })),
          ("text", .text(passage.text)),
        ]
      )
      try writer.insert(
        into: "passage_words",
        [("rowid", .id(row)), ("words", .text(Words.bare(passage.text)))]
      )
      return row
    }
  }

  /// Ties boxes and the pages that they speak of, in both directions, whichever came first.
  ///
  /// A box tells its page by the address, otherwise by the title, in the same outlet as far as both
  /// are known. Of several such pages it is the earliest.
  private static func linkBoxes(
    to article: Article,
    id: Int64,
    in writer: ArticleWriter
  ) throws {
    let title = SQLValue.text(writer.folding.folded(article.title))
    try writer.run(
      Self.linkSQL(where: "title_folded = ?1 or url = ?2"),
      [
        title, article.url.map(SQLValue.text) ?? .null,
      ]
    )
    guard !article.related.isEmpty else { return }
    try writer.run(Self.linkSQL(where: "article = ?1"), [.integer(id)])
  }

  /// Looks anew for the page that a box speaks of.
  static func linkBox(_ box: Int64, in writer: ArticleWriter) throws {
    try writer.run(Self.linkSQL(where: "id = ?1"), [.integer(box)])
  }

  private static func linkSQL(where condition: String) -> String {
    """
    update related set target = coalesce(
      (select t.id from article t where t.url = related.url and t.id <> related.article
        order by t.published_from is null, t.published_from, t.key limit 1),
      (select t.id from article t join article o on o.id = related.article
        where t.title_folded = related.title_folded and t.id <> o.id
          and ifnull(t.outlet_folded = o.outlet_folded, 1)
        order by t.published_from is null, t.published_from, t.key limit 1))
    where \(condition)
    """
  }
}
