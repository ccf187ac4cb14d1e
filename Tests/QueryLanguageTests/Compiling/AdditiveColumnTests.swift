import SQLText
import Testing

@testable import QueryLanguage

/// Which columns of a grouped result have a total.
@Suite struct AdditiveColumnTests {
  /// What the groups hold adds up to what all rows hold without groups.
  @Test(arguments: [
    ("find statement", "kind", ["count()", "count(where quoted = \"direct\")", "share()"]),
    ("find statement", "speaker", ["count()", "count(where kind = \"proposes\")"]),
    ("find article", "month(published)", ["count()", "sum(words)", "count(statements)"]),
    ("find article", "section", ["count()", "count(figures)", "sum(figures.low)"]),
    ("find figure where low > 1", "unit", ["count()", "sum(low)"]),
    ("find person", "count(statements)", ["count()"]),
  ])
  func addUpToTheWhole(_ find: String, _ key: String, _ shown: [String]) throws {
    let named = shown.enumerated().map { "\($1) as n\($0)" }.joined(separator: ", ")
    let grouped = Compiler.compile(
      try SampleQuery.resolved("\(find) group by \(key) show \(key) as k, \(named)")
    )
    #expect(grouped.additiveColumns == Array(1...shown.count))
    let whole = Compiler.compile(try SampleQuery.resolved("\(find) show \(named)"))
    #expect(whole.additiveColumns == [])
    let sums = shown.indices.map { "round(total(n\($0)), 9) as n\($0)" }.joined(separator: ", ")
    let values = shown.indices.map { "round(ifnull(n\($0), 0), 9) as n\($0)" }.joined(
      separator: ", "
    )
    let store = try TestStore.sample.get()
    let added = try store.run("select \(sums) from (\(grouped.statement.sql.pasted));")
    #expect(added == (try store.run("select \(values) from (\(whole.statement.sql.pasted));")))
  }

  /// Rows that stand in several groups, averages and ends, and groups that are skipped.
  @Test(arguments: [
    "count person by role",
    "find article group by people show people, count()",
    "find statement group by speaker.role, kind show speaker.role, kind, count()",
    "find statement group by kind show kind, avg(article.words), max(date), first(text)",
    "find statement group by kind show kind, share(where quoted = \"direct\")",
    "find article group by section show section, count(people), count(places)",
    "count statement by kind limit 3 offset 2",
    "find article where has people as a (name ~ \"an\") group by section, a show section, count()",
    "count statement", "find statement show kind",
  ])
  func haveNone(_ query: String) throws {
    #expect(Compiler.compile(try SampleQuery.resolved(query)).additiveColumns == [])
  }
}
