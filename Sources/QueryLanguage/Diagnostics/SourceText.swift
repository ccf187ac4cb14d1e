/// The text that ranges point into, with what a reader needs in order to find the place in it.
package struct SourceText: Hashable, Sendable {
  /// The file, where the text is one; messages then begin with `FILE:LINE:COLUMN`.
  package var name: String?
  package var text: String
  /// The number of the text's first line, where the text was cut out of a larger one.
  package var firstLine: Int

  package init(_ text: String, name: String? = nil, firstLine: Int = 1) {
    self.name = name
    self.text = text
    self.firstLine = firstLine
  }
}
