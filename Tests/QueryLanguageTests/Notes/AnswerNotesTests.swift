import SQLText
import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// What is said beside an answer.
@Suite struct AnswerNotesTests {
  /// Of a query that finds nothing.
  @Test func emptyAnswers() throws {
    try expect("queries", isEmpty: true)
  }

  /// Of figures that do not mean what they seem to, and of none where they do.
  @Test func cautions() throws {
    try expect("cautions", isEmpty: false)
  }

  private func expect(
    _ name: String,
    isEmpty: Bool
  ) throws {
    let store = try TestStore.sample.get()
    let queries = Golden.text(of: "notes/\(name).tq").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
    var report = ""
    for query in queries {
      let resolved = try SampleQuery.resolved(query)
      let notes = AnswerNotes(resolved, catalogue: .standard)
      let said = try notes.notes(isEmpty: isEmpty) { statement in
        try store.run(statement.sql.pasted + ";\n", format: "list")
          .split(separator: "\n").map(String.init)
      }
      report +=
        "\(query)\n"
        + said.map { "    note: \($0.english)\n    lưu ý: \($0.vietnamese)\n" }.joined() + "\n"
    }
    Golden.expect(report, is: "notes/\(name).txt")
  }
}
