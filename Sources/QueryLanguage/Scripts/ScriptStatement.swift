/// One statement of a script, a pipe or a paste.
package enum ScriptStatement: Hashable, Sendable {
  case query(QuerySyntax)
  case save(SaveSyntax)
  case run(RunSyntax)
  /// A command of the caller (`format json`): its words as written, and the place of the line.
  case command(CommandSyntax)

  package var range: SourceRange {
    switch self {
    case .query(let query): query.range
    case .save(let save): save.range
    case .run(let run): run.range
    case .command(let command): command.range
    }
  }
}
