import Articles

/// Reads the article out of an HTML page.
struct HTMLReader {
  let limits: ReadingLimits

  func article(from bytes: [UInt8]) throws(ReadingError) -> ReadArticle {
    try TextDecoding.check(bytes)
    var page = HTMLPage(of: try HTMLParser.tree(of: bytes, limits: limits), limits: limits)
    return try page.read()
  }
}
