import Articles
import VietnameseText

extension FactReading {
  /// The documents that the article cites, with where it does, and the tokens of each passage
  /// that do.
  func documents()
    -> (facts: [DocumentFact], mentions: [Mention], ranges: [[Range<Int>]])
  {
    var namings: [DocumentNaming] = []
    var spans: [TextSpan] = []
    var ranges: [[Range<Int>]] = []
    for passage in passages {
      var scanner = DocumentScanner(passage, published: article.published?.day)
      scanner.scan()
      ranges.append(scanner.namings.map(\.range))
      for naming in scanner.namings {
        guard let span = passage.span(naming.range) else { continue }
        namings.append(naming)
        spans.append(span)
      }
    }
    var book = DocumentBook()
    let found = book.note(namings)
    let mentions = zip(spans, found).map { Mention(span: $0, subject: .document($1)) }
    return (book.facts, mentions, ranges)
  }
}
