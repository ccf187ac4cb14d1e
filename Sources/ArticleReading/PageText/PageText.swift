/// Reads the copied text of a news page, whichever outlet it is from, by what its lines look like.
package enum PageText {
  /// The article that the bytes hold, or why they hold none.
  ///
  /// What cannot be told (no date, no lead) is left out and noted; only a page without any text is
  /// refused.
  package static func article(from bytes: [UInt8]) throws(ReadingError) -> ReadArticle {
    var reader = PageReader(try TextDecoding.lines(of: bytes))
    return try reader.read()
  }
}
