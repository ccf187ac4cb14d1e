import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// What the resolver says of queries that parse and yet mean nothing: the place between the marks,
/// the message, and what is offered.
@Suite struct WrongQueryTests {
  @Test(arguments: ["names", "values", "clauses", "words", "functions", "named"])
  func messages(_ topic: String) throws {
    let queries = Golden.text(of: "wrong/\(topic).tq").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
    var report = ""
    for query in queries {
      do throws(Diagnostics) {
        _ = try SampleQuery.diagnosed(query)
        Issue.record("nothing is wrong with \(query)")
      } catch {
        for diagnostic in error.list { report += described(diagnostic, in: query) }
        report += "\n"
      }
    }
    Golden.expect(report, is: "wrong/\(topic).txt")
  }

  private func described(_ diagnostic: Diagnostic, in query: String) -> String {
    var text = "\(marked(diagnostic.range, in: query))\n"
    text += "    \(diagnostic.code): \(diagnostic.message)\n"
    if let label = diagnostic.label { text += "    here: \(label)\n" }
    for note in diagnostic.notes {
      text += "    note: \(note.text)\(note.range.map { " \(marked($0, in: query))" } ?? "")\n"
    }
    if let hint = diagnostic.hint { text += "    hint: \(hint)\n" }
    return text
  }

  private func marked(_ range: SourceRange, in query: String) -> String {
    let bytes = Array(query.utf8)
    let parts = [bytes[..<range.start], bytes[range.start..<range.end], bytes[range.end...]]
      .map { String(decoding: $0, as: UTF8.self) }
    return "\(parts[0])«\(parts[1])»\(parts[2])"
  }
}
