import SQLText
import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// Whole queries on the sample store: the query, what it means, its SQL, and the rows that the
/// `sqlite3` program gives for the SQL as it is printed.
@Suite struct GoldenQueryTests {
  @Test(arguments: ["rows", "values", "results", "words", "functions", "named", "questions"])
  func answers(_ topic: String) throws {
    let store = try TestStore.sample.get()
    let queries = Golden.text(of: "queries/\(topic).tq").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
    var report = ""
    for query in queries {
      let resolved = try SampleQuery.resolved(query)
      let compiled = Compiler.compile(resolved)
      let sql = compiled.statement.sql.pasted
      report += "\(query)\n\n\(Explanation(resolved).text.english.indentedBlock)\n"
      report += "\(sql.indentedBlock)\n"
      let json = try store.run(sql + ";\n")
      report += "\((json.isEmpty ? "no rows" : json).indentedBlock)\n"
      #expect(try store.run(bound(compiled.statement.sql)) == json, "bound otherwise: \(query)")
    }
    Golden.expect(report, is: "queries/\(topic).txt")
  }

  /// The statement as it is prepared, with its values bound.
  private func bound(_ sql: SQLFragment) -> String {
    let (text, values) = sql.prepared
    let parameters = values.enumerated().map { index, value in
      "insert into temp.sqlite_parameters (key, value) values ('?\(index + 1)', \(value.literal));\n"
    }
    return ".parameter init\n\(parameters.joined())\(text);\n"
  }
}

extension String {
  var indentedBlock: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }
      .joined(separator: "\n") + "\n"
  }
}
