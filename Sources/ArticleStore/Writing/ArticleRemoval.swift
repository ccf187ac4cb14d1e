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
    let documents = try DocumentRemoval(article, in: writer)
    for table in ["passage", "statement"] { try Self.removeWords(of: table, article, in: writer) }
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

  /// A contentless index forgets a row only when it is given the same words again.
  ///
  /// https://www.sqlite.org/fts5.html#the_delete_command
  static func removeWords(
    of table: String,
    _ article: Int64,
    in writer: ArticleWriter
  ) throws {
    let texts = try writer.rows(
      "select id, text from \(table) where article = ?1",
      [.integer(article)]
    ) { (id: $0.integer(at: 0), text: $0.text(at: 1) ?? "") }
    for row in texts {
      try writer.run(
        "insert into \(table)_words (\(table)_words, rowid, words) values ('delete', ?1, ?2)",
        [.integer(row.id), .text(Words.bare(row.text))]
      )
    }
  }
}
