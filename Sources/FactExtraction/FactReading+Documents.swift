import Articles
import VietnameseText

extension FactReading {
  /// The documents that the article cites, with where it does.
  func documents() -> (facts: [DocumentFact], mentions: [Mention]) {
    var namings: [DocumentNaming] = []
    var spans: [TextSpan] = []
    for passage in passages {
      var scanner = DocumentScanner(passage, published: article.published?.day)
      scanner.scan()
      for naming in scanner.namings {
        guard let span = passage.span(naming.range) else { continue }
        namings.append(naming)
        spans.append(span)
      }
    }
    var book = DocumentBook()
    let found = book.note(namings)
    return (book.facts, zip(spans, found).map { Mention(span: $0, subject: .document($1)) })
  }
}
