import SQLText
import VietnameseText

/// Takes an article out of the store, as if it had never been imported.
struct ArticleRemoval {
  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  func remove(_ article: Int64) throws {
    let people = try ids("select distinct person from naming where article = ?1", article)
    let boxes = try ids("select id from related where target = ?1", article)
    let copies = try CopyLinking(writer).copies(of: article)
    try CopyLinking(writer).forget(article)
    let documents = try DocumentRemoval(article, in: writer)
    for index in FullTextWords.Index.allCases {
      try Self.removeWords(of: article, from: index, in: writer)
    }
    // The rest goes with the article: passages, boxes, mentions, statements, namings.
    try writer.run("delete from mention where article = ?1", [.integer(article)])
    try writer.run("delete from statement where article = ?1", [.integer(article)])
    try writer.run("delete from article where id = ?1", [.integer(article)])
    try documents.settle(in: writer)
    for person in people { try PersonRebuilding(writer).rebuild(person) }
    try CopyLinking(writer).regroup(copies)
    for box in boxes { try StoredPage.linkBox(box, in: writer) }
  }

  private func ids(_ sql: String, _ article: Int64) throws -> [Int64] {
    try writer.rows(sql, [.integer(article)]) { $0.integer(at: 0) }
  }

  /// Takes the words of an article's passages or statements out of their index.
  static func removeWords(
    of article: Int64,
    from index: FullTextWords.Index,
    in writer: ArticleWriter
  ) throws {
    let texts = try writer.rows(
      "select id, \(index.text) from \(index.table) where article = ?1",
      [.integer(article)]
    ) { (id: $0.integer(at: 0), text: $0.text(at: 1) ?? "") }
    for row in texts { writer.words.remove(Words.bare(row.text), of: row.id, from: index) }
  }
}
