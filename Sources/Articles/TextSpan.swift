/// A stretch of one passage: the words that a fact came from.
///
/// Start and length count Unicode code points, so that stock SQLite reads the words with
/// `substr(text, start + 1, length)`.
package struct TextSpan: Hashable, Sendable {
  /// The index of the passage in `Article.passages`.
  package var passage: Int
  package var start: Int
  /// Always more than 0.
  package var length: Int

  package init(passage: Int, start: Int, length: Int) {
    self.passage = passage
    self.start = start
    self.length = length
  }
}
