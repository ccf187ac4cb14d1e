import SQLText
import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// What is said of a query that finds nothing.
@Suite struct EmptyAnswerTests {
  @Test func notes() throws {
    let store = try TestStore.sample.get()
    let queries = Golden.text(of: "notes/queries.tq").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
    var report = ""
    for query in queries {
      let notes = try EmptyAnswer(SampleQuery.resolved(query)).notes { statement in
        try store.run(statement.sql.pasted + ";\n", format: "list")
          .split(separator: "\n").map(String.init)
      }
      report +=
        "\(query)\n"
        + notes.map { "    note: \($0.english)\n    lưu ý: \($0.vietnamese)\n" }.joined() + "\n"
    }
    Golden.expect(report, is: "notes/queries.txt")
  }
}
