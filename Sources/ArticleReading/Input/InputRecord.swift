/// One article's worth of an input: a whole page, an object of JSON, an item of a feed.
///
/// Cutting an input into records costs little and goes from front to back; reading a record costs
/// much more and may go on any core.
package struct InputRecord: Sendable {
  enum Content: Sendable {
    case page([UInt8])
    case html([UInt8])
    case object([UInt8])
    case item(FeedItem)
    case refused(ReadingError)
  }

  var content: Content
  /// Which record of its input this is, counted from 1; missing where the input is one page.
  package var number: Int?
  /// The line on which it begins, counted from 1, in an input whose lines tell something.
  package var line: Int?
  /// Where it begins in the input as unpacked and decoded, counted from 0.
  var byte = 0
  var limits = ReadingLimits()

  /// How many bytes of the input it holds, as unpacked.
  package var size: Int {
    switch content {
    case .page(let bytes), .html(let bytes), .object(let bytes): bytes.count
    case .item(let item): item.summary.utf8.count + item.content.utf8.count
    case .refused: 0
    }
  }

  /// The article that the record holds, or why it holds none.
  package func article(keys: KeyMap = KeyMap()) throws(ReadingError) -> ReadArticle {
    do throws(ReadingError) {
      switch content {
      case .page(let bytes): return try PageText.article(from: bytes)
      case .html(let bytes): return try HTMLReader(limits: limits).article(from: bytes)
      case .object(let bytes):
        return try RecordReader(keys: keys, limits: limits).article(of: bytes)
      case .item(let item): return try item.article(limits: limits)
      case .refused(let error): throw error
      }
    } catch {
      throw placed(error)
    }
  }

  /// The error with its place in the whole input instead of in the record.
  private func placed(_ error: ReadingError) -> ReadingError {
    var error = error
    if case .refused = content { return error }
    error.record = number
    if number == nil { return error }
    error.byte = error.byte.map { byte + $0 }
    error.line = line.map { $0 + (error.line ?? 1) - 1 }
    return error
  }
}
