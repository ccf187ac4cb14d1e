/// How much of an input is read before it is refused, so that no input fills the memory or never
/// ends.
package struct ReadingLimits: Hashable, Sendable {
  /// Bytes of one page of text or one record; no article is larger.
  package var record = 16 << 20
  /// Bytes of one HTML page, which may have its images in it.
  package var markup = 64 << 20
  /// Bytes that one gzip file may unpack to.
  package var unpacked = 1 << 40
  /// How many bytes one byte of gzip may stand for; text that people write stays under 50.
  package var ratio = 200
  /// Elements within elements of a page; browsers stop at 512.
  package var elementDepth = 512
  /// Elements and texts of one page.
  package var nodes = 500_000
  /// Brackets within brackets of JSON.
  package var jsonDepth = 64

  package init() {}
}
