import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// What the resolver says of queries that parse and yet mean nothing: the place between the marks,
/// the message, and what is offered.
@Suite struct WrongQueryTests {
  @Test(
    arguments: ["names", "values", "clauses", "words", "functions", "named"],
    Language.allCases
  )
  func messages(_ topic: String, in language: Language) throws {
    let queries = Golden.text(of: "wrong/\(topic).tq").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
    var report = ""
    for query in queries {
      do throws(Diagnostics) {
        _ = try SampleQuery.diagnosed(query)
        Issue.record("nothing is wrong with \(query)")
      } catch {
        for diagnostic in error.list { report += described(diagnostic, in: query, language) }
        report += "\n"
      }
    }
    Golden.expect(report, is: "wrong/\(topic).\(language.text("txt", vi: "vi.txt"))")
  }

  private func described(_ diagnostic: Diagnostic, in query: String, _ language: Language) -> String
  {
    var text = "\(marked(diagnostic.range, in: query))\n"
    text += "    \(diagnostic.code): \(diagnostic.message.text(in: language))\n"
    if let label = diagnostic.label { text += "    here: \(label.text(in: language))\n" }
    for note in diagnostic.notes {
      text +=
        "    note: \(note.text.text(in: language))\(note.range.map { " \(marked($0, in: query))" } ?? "")\n"
    }
    if let hint = diagnostic.hint { text += "    hint: \(hint.text(in: language))\n" }
    return text
  }

  private func marked(_ range: SourceRange, in query: String) -> String {
    let bytes = Array(query.utf8)
    let parts = [bytes[..<range.start], bytes[range.start..<range.end], bytes[range.end...]]
      .map { String(decoding: $0, as: UTF8.self) }
    return "\(parts[0])«\(parts[1])»\(parts[2])"
  }
}
