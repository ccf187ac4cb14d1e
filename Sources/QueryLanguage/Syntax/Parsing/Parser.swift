/// Reads the language: from text to syntax trees.
package enum Parser {
  /// Whether a line begins with the word of a clause, in any language.
  package static func beginsClause(_ line: String) -> Bool {
    Lexer.tokens(of: line).first?.keyword?.isClause == true
  }

  /// Whether a line ends in a word of the grammar after which something must follow.
  package static func endsUnfinished(_ line: some StringProtocol) -> Bool {
    guard let last = Lexer.tokens(of: String(line)).dropLast().last?.keyword else { return false }
    return last.asksForMore
      || [.where, .having, .show, .by, .group, .order, .has, .every, .exactly].contains(last)
  }

  /// The statements of a text, by the rules of scripts.
  ///
  /// `commands` are the words that begin a command in lower case; a line that begins with one is not
  /// read any further. All statements are read before anything is said to be wrong.
  package static func script(
    _ text: String,
    commands: Set<String>
  ) throws(Diagnostics) -> [ScriptStatement] {
    guard text.utf8.count <= LanguageLimits.scriptBytes else {
      throw Diagnostics(.scriptTooLong(text.utf8.count))
    }
    var reader = ScriptReader(text, commands: commands)
    return try reader.statements()
  }

  /// The clauses of a line that refines a query.
  package static func clauses(_ text: String) throws(Diagnostics) -> Clauses {
    guard text.utf8.count <= LanguageLimits.statementBytes else {
      let range = SourceRange(0, text.utf8.count)
      throw Diagnostics(.statementTooLong(text.utf8.count, at: range))
    }
    var tokens = Lexer.tokens(of: text)[...]
    while let last = tokens.last, last.kind == .end || last.is(.semicolon) { tokens.removeLast() }
    var parser = SyntaxParser(tokens)
    let clauses = try? parser.clauses(of: .refinement)
    if let diagnostics = Diagnostics(parser.diagnostics) { throw diagnostics }
    guard let clauses else { preconditionFailure("clauses failed without a diagnostic") }
    return clauses
  }
}
