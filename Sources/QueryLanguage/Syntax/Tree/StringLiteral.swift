/// A string between quotes, without them and with its escapes undone, in NFC.
package struct StringLiteral: Hashable, Sendable {
  package var text: String
  /// The quotes included.
  package var range: SourceRange

  package init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}
