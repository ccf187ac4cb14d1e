import ArticleReading
import Articles
import FactExtraction
import VietnameseText

/// What holds of every input, whatever its bytes: each record is read whole or refused, and facts
/// stand in the text that they were found in.
enum ReadingCheck {
  /// Reads an input in two chunks, of which the first byte tells the border.
  static func check(_ start: UnsafePointer<UInt8>?, _ count: Int, behind head: String = "") {
    let bytes = Array(head.utf8) + UnsafeBufferPointer(start: start, count: count)
    let border = min(bytes.count, Int(bytes.last ?? 0))
    var limits = ReadingLimits()
    limits.record = 1 << 16
    limits.markup = 1 << 16
    var reader = InputReader(limits: limits)
    var records = reader.take(Array(bytes[..<border]))
    records += reader.take(Array(bytes[border...])) + reader.finish()
    for record in records {
      do {
        check(try record.article().article)
      } catch {
        let told = error.message(for: "a").english
        let isVisible = told.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        precondition(isVisible, "a message that could move the cursor")
      }
    }
  }

  static func check(_ article: Article) {
    precondition(!article.title.isEmpty, "an article without a title")
    precondition(article.passages.map(\.number) == Array(1...article.passages.count))
    for passage in article.passages {
      precondition(!passage.text.isEmpty, "a passage without a text")
      precondition(passage.related.map(article.related.indices.contains) ?? true)
    }
    for mention in FactExtractor().facts(of: article).mentions {
      let text = article.passages[mention.span.passage].text
      precondition(mention.span.length > 0, "a mention of nothing")
      precondition(mention.span.start >= 0)
      precondition(mention.span.start + mention.span.length <= text.unicodeScalars.count)
    }
  }
}
