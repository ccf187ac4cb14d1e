import Testing

@testable import QueryLanguage

/// What is printed parses to the same tree, whatever the tree.
@Suite struct PrintingTests {
  @Test(arguments: 1...2_000 as ClosedRange<UInt64>)
  func printedTreesReadTheSame(seed: UInt64) throws {
    var random = RandomSyntax(seed: seed)
    let tree = random.query()
    let text = tree.description
    let again = try #require(SyntaxTreeTests.query(text), "seed \(seed): \(text)")
    #expect(TreeOutline.text(of: again) == TreeOutline.text(of: tree), "seed \(seed): \(text)")
    #expect(again.description == text, "seed \(seed)")
  }

  @Test(arguments: [
    ("find speaker", "where a = 1", "find speaker where a = 1"),
    ("find speaker where a = 1", "where b = 2", "find speaker where a = 1 and b = 2"),
    ("find speaker where a or b", "where c", "find speaker where (a or b) and c"),
    ("find speaker where a", "where b or c", "find speaker where a and (b or c)"),
    ("find speaker where a limit 5 offset 5", "where b", "find speaker where a and b limit 5"),
    ("find speaker limit 5 offset 5", "limit 2", "find speaker limit 2"),
    ("find speaker show a order by b limit 3", "group by c", "find speaker group by c"),
    ("count speaker by a limit 3", "by b", "count speaker by b"),
    ("find speaker show a limit 3", "show b limit 4", "find speaker show b limit 4"),
    ("find speaker order by a", "order by b desc;", "find speaker order by b desc"),
  ])
  func refines(_ earlier: String, by line: String, to expected: String) throws {
    let query = try #require(SyntaxTreeTests.query(earlier))
    #expect(query.refined(by: try Parser.clauses(line)).description == expected)
  }

  /// A hundred refinements nest nothing a hundred deep.
  @Test func refinesWithoutEnd() throws {
    var query = try #require(SyntaxTreeTests.query("find speaker where a"))
    for _ in 0..<300 { query = query.refined(by: try Parser.clauses("where b and c")) }
    #expect(SyntaxTreeTests.query(query.description) != nil)
  }
}
