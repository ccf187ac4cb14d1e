import Articles

/// Reads an article out of one object of JSON.
struct RecordReader {
  let keys: KeyMap
  let limits: ReadingLimits

  func article(of bytes: [UInt8]) throws(ReadingError) -> ReadArticle {
    try TextDecoding.check(bytes)
    throw ReadingError(.noObject)
  }
}
