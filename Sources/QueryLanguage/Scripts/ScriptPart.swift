/// One statement of a text by itself: what is wrong with another does not touch it.
package struct ScriptPart: Sendable {
  /// The place of the statement, without the `;` behind it.
  package var range: SourceRange
  package var statement: Result<ScriptStatement, Diagnostics>
  /// Whether the text itself ends the statement, by `;`, a blank line or the next one; otherwise more
  /// of it may still come.
  package var isEnded: Bool
}

extension Parser {
  /// The statements of a text by the rules of scripts, each read by itself.
  package static func parts(of text: String, commands: Set<String>) -> [ScriptPart] {
    guard text.utf8.count <= LanguageLimits.scriptBytes else {
      let problem = Diagnostics(.scriptTooLong(text.utf8.count))
      let range = SourceRange(0, text.utf8.count)
      return [ScriptPart(range: range, statement: .failure(problem), isEnded: true)]
    }
    var reader = ScriptReader(text, commands: commands)
    return reader.parts()
  }
}
