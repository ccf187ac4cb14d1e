import Articles
import SQLText
import VietnameseText

extension StoredPage {
  /// The rows of a page that is in the store already.
  init(rereading record: ArticleRecord, of article: Int64, in writer: ArticleWriter) throws {
    self.record = record
    id = article
    passages = try writer.rows(
      "select id from passage where article = ?1 order by number",
      [.integer(article)]
    ) { $0.integer(at: 0) }
    precondition(passages.count == record.article.passages.count, "a page keeps its passages")
  }
}
