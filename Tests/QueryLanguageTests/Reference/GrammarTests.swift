import TestSupport
import Testing

@testable import QueryLanguage

/// Whatever the written grammar derives, the parser reads.
@Suite struct GrammarTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func everyDerivationParses(seed: UInt64) throws {
    var grammar = GrammarSentences(WrittenGrammar(LanguageGrammar.text), seed: seed)
    for start in ["query", "groups", "save", "run"] {
      for _ in 0..<40 {
        let text = grammar.sentence(start)
        do throws(Diagnostics) {
          let statements = try Parser.script(text, commands: [])
          #expect(statements.count == 1, "\(text)")
        } catch {
          Issue.record("\(error.list.map(\.message)) in: \(text)")
        }
      }
    }
  }

  /// Whatever the golden files ask, the written grammar derives, once its clauses stand in the order
  /// that the grammar writes them in.
  @Test func everyGoldenQueryIsDerived() throws {
    let recogniser = GrammarRecogniser(WrittenGrammar(LanguageGrammar.text))
    let files = [
      "queries/rows.tq", "queries/values.tq", "queries/results.tq", "queries/words.tq",
      "queries/functions.tq", "queries/named.tq", "queries/questions.tq", "typos/queries.tq",
    ]
    for file in files {
      for line in Golden.text(of: file).split(separator: "\n") where !line.hasPrefix("#") {
        let query = try #require(SyntaxTreeTests.query(String(line)), "\(line)")
        let isDerived = ["query", "groups"].contains {
          recogniser.derives(query.description, from: $0)
        }
        #expect(isDerived, "\(query)")
      }
    }
    for wrong in ["find", "find speaker where", "count speaker by", "find speaker show {name}"] {
      #expect(!recogniser.derives(wrong, from: "query"), "\(wrong)")
    }
  }
}
