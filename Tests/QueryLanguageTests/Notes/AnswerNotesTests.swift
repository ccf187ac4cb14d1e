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

  /// Whatever is asked, and whatever a store answers, what is asked of it is SQL that runs.
  @Test(arguments: 201...208 as ClosedRange<UInt64>)
  func everyQuestionHasNotesThatRun(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    let questions =
      try trial.questions(30) { "\($0.find().text) show id" }
      + trial.questions(30) { "\($0.named()) show id" } + trial.questions(30) { $0.grouped() }
    var asked: [SQLStatement] = []
    for question in questions {
      for answer in [[], ["0"], ["7", "tỉnh Ninh Bình"]] {
        let notes = AnswerNotes(question.compiled.resolved, catalogue: .standard)
        _ = notes.notes(isEmpty: true) { statement in
          asked.append(statement)
          return answer
        }
      }
    }
    #expect(asked.count > questions.count)
    try trial.run(asked)
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
