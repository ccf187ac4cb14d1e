import QueryLanguage
import SQLText
import VietnameseText

/// What questions mean, in words.
extension Session {
  /// Says in words what the last query means.
  func explain() throws {
    guard let last = queries.last else { throw ShellError.noResult }
    try output.show(try with(last) { try explained($0) })
  }

  /// Says in words what the question on a command's line means, without asking it.
  func explain(_ command: CommandSyntax) throws {
    // What stands before the question becomes space, so that an error has its place in the line.
    let margin = command.range.end - command.rest.utf8.count
    let text = String(repeating: " ", count: max(0, margin)) + command.rest
    do {
      try explain(text)
    } catch let error as StatementError {
      throw error.diagnostics
    }
  }

  /// What a query means, and what is read for it where there is a store.
  private func explained(_ query: QuerySyntax) throws -> String {
    let meaning = try explanation(query).text.text(in: language)
    guard let store = try store() else { return meaning }
    let sql = try compiled(query).statement.sql
    var details: [String] = []
    try read(QueryPlan.statement(of: sql), from: store) { row in
      details.append(row.withUTF8(at: 3) { String(decoding: $0, as: UTF8.self) })
      return true
    }
    return "\(meaning)\n\(QueryPlan(details: details, of: sql).text.text(in: language))"
  }

  /// Says in words what a question means that is not asked; it needs no store.
  package func explain(_ text: String) throws {
    let questions = try questions(of: text)
    do {
      for question in questions { try output.show(try explained(question)) }
    } catch let error as Diagnostics {
      throw StatementError(error, in: SourceText(text))
    }
  }
}
