import Foundation
import SQLText
import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// The manual says what the program does.
@Suite struct ReferenceTests {
  @Test func everyExampleRuns() throws {
    let store = try TestStore.sample.get()
    var report = ""
    for topic in LanguageReference.topics {
      #expect(!topic.examples.isEmpty)
      for example in topic.examples {
        let compiled = Compiler.compile(try SampleQuery.resolved(example))
        let json = try store.run(compiled.statement.sql.pasted + ";\n")
        report += "\(example)\n\((json.isEmpty ? "no rows" : json).indentedBlock)"
      }
    }
    Golden.expect(report, is: "reference/examples.txt")
  }

  /// The page for readers is what the program prints, written out.
  @Test func thePageIsTheManual() throws {
    let root = #filePath.components(separatedBy: "/Tests/")[0]
    let path = root + "/Sources/QueryLanguage/Reference/language.md"
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try LanguageReference.markdown.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == LanguageReference.markdown)
  }

  /// The table of Vietnamese names in the README is the one that `help vi` shows.
  @Test func theReadmeHoldsTheVietnameseNames() throws {
    let path = #filePath.components(separatedBy: "/Tests/")[0] + "/README.md"
    let parts = try String(contentsOfFile: path, encoding: .utf8)
      .components(separatedBy: "<!-- `help vi` -->\n")
    try #require(parts.count == 3)
    let table = "\n\(VietnameseTable().text(in: .english))\n\n"
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try [parts[0], table, parts[2]].joined(separator: "<!-- `help vi` -->\n")
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(parts[1] == table)
  }

  /// Every clause, operator and function of the language stands in the manual.
  @Test func nothingIsLeftOut() {
    let page = LanguageReference.markdown
    for function in Function.allCases { #expect(page.contains(function.rawValue)) }
    for keyword in Keyword.allCases where ![.save, .run].contains(keyword) {
      #expect(page.contains(keyword.rawValue), "\(keyword)")
    }
  }

  @Test func topicsAreFoundByName() {
    #expect(LanguageReference.topic(named: "Group").topic?.name == "group")
    #expect(LanguageReference.topic(named: "gruop").nearest == "group")
    #expect(Set(LanguageReference.topics.map(\.name)).count == LanguageReference.topics.count)
  }
}
