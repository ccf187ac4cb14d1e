import QueryLanguage

/// A query as it is kept, with the file that its ranges point into.
struct SavedQuery {
  var name: String
  var query: QuerySyntax
  /// The whole statement, from `save` on.
  var range: SourceRange
  var source: SourceText

  /// Missing where a statement saves nothing.
  init?(_ statement: ScriptStatement, in source: SourceText) {
    guard case .save(let save) = statement, let query = save.query else { return nil }
    name = save.name.text
    range = save.range
    self.query = query
    self.source = source
  }
}
