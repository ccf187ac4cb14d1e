import SQLText
import VietnameseText
import TestSupport
import Testing

@testable import QueryLanguage

/// What is read for each golden query in a store of a million articles.
@Suite struct PlanTests {
  private static let topics = [
    "rows", "values", "results", "words", "functions", "named", "questions",
  ]

  /// A query that chooses may read a whole table only where `plans/scans.tq` says why.
  @Test func nothingIsScannedWhereAnIndexServes() throws {
    let queries = Self.topics
      .flatMap { Golden.text(of: "queries/\($0).tq").split(separator: "\n").map(String.init) }
      .filter { !$0.hasPrefix("#") }
    let plans = try Self.plans(of: queries)
    let allowed = Golden.text(of: "plans/scans.tq").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
    var scanning: [String] = []
    for (query, plan) in zip(queries, plans) {
      let resolved = try SampleQuery.resolved(query)
      // Whoever asks for all rows has them read.
      guard resolved.condition != nil || resolved.rows != nil else { continue }
      if !plan.scanned.isEmpty { scanning.append(query) }
      #expect(
        plan.scanned.isEmpty || allowed.contains(query),
        "\(query) scans \(plan.scanned)"
      )
    }
    for query in allowed {
      #expect(scanning.contains(query), "no longer scans, or is no golden query: \(query)")
    }
  }

  /// Whoever asks for all rows has the first at once: the order is walked, not sorted.
  @Test func allRowsComeWithoutASort() throws {
    let queries =
      ["article", "passage", "statement", "figure", "related"].map { "find \($0)" }
      + ["find person show name", "find speaker show name"]
    for (query, plan) in zip(queries, try Self.plans(of: queries)) {
      #expect(!plan.steps.contains(.sort), "\(query) sorts")
    }
  }

  /// The words that `explain` has for it.
  @Test func plansAreSaidInWords() throws {
    let queries = Golden.text(of: "plans/words.tq").split(separator: "\n").map(String.init)
    let plans = try Self.plans(of: queries)
    let report = zip(queries, plans).map { "\($0)\n\($1.text.english.indentedBlock)\n" }.joined()
    Golden.expect(report, is: "plans/words.txt")
  }

  private static func plans(of queries: [String]) throws -> [QueryPlan] {
    let compiled = try queries.map { Compiler.compile(try SampleQuery.resolved($0)).statement.sql }
    let details = try LargeStore().plans(of: compiled.map(\.pasted))
    return zip(details, compiled).map { QueryPlan(details: $0, of: $1) }
  }
}
