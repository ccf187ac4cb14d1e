/// A run of letters and digits of a text, with the marks that combine with them.
package struct Word: Hashable, Sendable {
  package var text: Substring
  /// Where the word begins, in Unicode code points of the text.
  package var start: Int
  /// How long the word is, in Unicode code points.
  package var length: Int

  package init(text: Substring, start: Int, length: Int) {
    self.text = text
    self.start = start
    self.length = length
  }
}
