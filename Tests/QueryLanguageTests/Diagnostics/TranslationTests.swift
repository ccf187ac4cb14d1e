import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// Whoever has chosen Vietnamese reads no English sentence about a wrong query.
@Suite struct TranslationTests {
  @Test(arguments: [
    "errors/signs", "errors/grammar", "errors/habits", "wrong/names", "wrong/values",
    "wrong/clauses", "wrong/words", "wrong/functions", "wrong/named",
  ])
  func everyMessageIsInVietnameseToo(_ file: String) {
    let queries = Golden.text(of: "\(file).tq").split(separator: "\n").map(String.init)
    for query in queries where !query.hasPrefix("#") {
      do throws(Diagnostics) {
        _ = try SampleQuery.diagnosed(query)
      } catch {
        for text in error.list.flatMap(Self.texts) where text.english == text.vietnamese {
          #expect(Self.words(outsideQuotesIn: text.english).isEmpty, "\(query)")
        }
      }
    }
  }

  @Test func everyTopicOfTheManualIsInVietnameseToo() {
    for topic in LanguageReference.topics {
      #expect(topic.title.english != topic.title.vietnamese, "\(topic.name)")
      #expect(topic.text.english != topic.text.vietnamese, "\(topic.name)")
    }
  }

  /// What `explain` says of the queries that the golden answers ask.
  @Test(arguments: ["questions", "named", "results", "values", "words", "rows", "functions"])
  func everyExplanationIsInVietnameseToo(_ file: String) throws {
    let queries = Golden.text(of: "queries/\(file).tq").split(separator: "\n").map(String.init)
    for query in queries where !query.hasPrefix("#") {
      for line in Explanation(try SampleQuery.resolved(query)).lines
      where line.english == line.vietnamese {
        // A name, a sign and a number read alike.
        guard line.english.firstIndex(where: "<>=".contains) == nil else { continue }
        #expect(!line.english.contains { $0.isLetter }, "\(query): \(line.english)")
      }
    }
  }

  private static func texts(of diagnostic: Diagnostic) -> [BilingualText] {
    [diagnostic.message, diagnostic.label, diagnostic.hint].compactMap(\.self)
      + diagnostic.notes.map(\.text)
  }

  /// What is quoted is the user's or the language's own and is said alike in both.
  private static func words(outsideQuotesIn text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }
      .map { $0.element.filter(\.isLetter) }
      .joined()
  }
}
