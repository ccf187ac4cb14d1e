/// A command line that the language does not read any further: `format json`, `export FILE`.
package struct CommandSyntax: Hashable, Sendable {
  /// The words of the line; quotes hold a word with spaces together and are taken off.
  package var words: [String]
  /// The rest of the line after the first word, as written.
  package var rest: String
  package var range: SourceRange

  package init(words: [String], rest: String, at range: SourceRange) {
    self.words = words
    self.rest = rest
    self.range = range
  }
}
