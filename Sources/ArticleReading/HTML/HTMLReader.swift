/// Reads the article out of an HTML page.
struct HTMLReader {
  let limits: ReadingLimits

  func article(from bytes: [UInt8]) throws(ReadingError) -> ReadArticle {
    throw ReadingError(.empty)
  }
}
