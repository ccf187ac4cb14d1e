import SQLText
import TestSupport
import Testing

@testable import QueryLanguage

/// A statement is looked at only where its query nests deep; what nests less is never too deep for
/// SQLite's parser.
@Suite struct StatementDepthTests {
  @Test func whatIsNotLookedAtIsHarmless() throws {
    var texts = ["rows", "values", "results", "words", "functions", "named", "questions"]
      .flatMap { Golden.text(of: "queries/\($0).tq").split(separator: "\n").map(String.init) }
      .filter { !$0.hasPrefix("#") }
    let store = RandomStore(seed: 1).store.memory
    for seed in 1...1500 as ClosedRange<UInt64> {
      var queries = RandomQuery(seed: seed, store: store)
      texts += [queries.find().text, queries.count(), queries.sorted()]
    }
    var deepest: [Int: (depth: Int, text: String)] = [:]
    for text in texts {
      guard let query = try? SampleQuery.resolved(text) else { continue }
      let compiled = Compiler.compile(query)
      for statement in [compiled.tracked, compiled.total] {
        let depth = StatementDepth.estimate(of: statement.sql)
        if depth > deepest[query.nesting]?.depth ?? 0 { deepest[query.nesting] = (depth, text) }
      }
    }
    #expect(deepest.keys.max() ?? 0 > QueryLimits.harmlessNesting)
    for nesting in 0...QueryLimits.harmlessNesting {
      guard let (depth, text) = deepest[nesting] else { continue }
      #expect(depth <= QueryLimits.parserStack, "nesting \(nesting) takes \(depth): \(text)")
    }
  }
}
