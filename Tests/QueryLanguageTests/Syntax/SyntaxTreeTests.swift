import TestSupport
import Testing

@testable import QueryLanguage

/// Queries of every construct of the grammar, each with its tree and its canonical form.
@Suite struct SyntaxTreeTests {
  @Test func trees() throws {
    let queries = Golden.text(of: "syntax/trees.tq").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
    var report = ""
    for query in queries {
      let tree = try #require(Self.query(query))
      let outline = TreeOutline.text(of: tree)
      report += "\(query)\n\(tree.description)\n\(outline)\n"
      let again = try #require(Self.query(tree.description))
      #expect(TreeOutline.text(of: again) == outline, "printed and read again: \(query)")
    }
    Golden.expect(report, is: "syntax/trees.txt")
  }

  /// Every node lies within its parent, and a name's range holds the name.
  @Test func rangesHoldWhatTheyName() throws {
    let text = "find  person  where ( rôle = \"Bí thư\" and not speaking )\n show a.b as c"
    let query = try #require(Self.query(text))
    #expect(Self.slice(of: text, query.entity.range) == "person")
    #expect(Self.slice(of: text, query.range) == text)
    let condition = try #require(query.clauses.where?.condition)
    #expect(Self.slice(of: text, condition.range) == "rôle = \"Bí thư\" and not speaking")
    let item = try #require(query.clauses.show?.items.first)
    #expect(Self.slice(of: text, item.range) == "a.b as c")
  }

  @Test(
    arguments: [
      ("1234", 1234), ("1.234", 1234), ("1.234.567", 1_234_567), ("1.234,5", 1234.5),
      ("1234.5", 1234.5), ("1,5", 1.5), ("0.125", 0.125), ("-3", -3), ("12.34", 12.34),
    ] as [(String, Double)]
  )
  func numbers(_ text: String, mean value: Double) throws {
    let query = try #require(Self.query("find figure where low = \(text)"))
    guard case .comparison(let comparison) = query.clauses.where?.condition,
      case .number(let literal) = comparison.right
    else {
      Issue.record("no number was read from \(text)")
      return
    }
    #expect(literal.text == text)
    #expect(literal.value == value)
  }

  @Test(arguments: [
    "30/01/2026", "30/1", "1/2026", "2026-01", "2026-01-30", "30-1-2026", "30.1.2026",
    "2026-01-30T20:44", "2026-01-30T20:44:05+07:00", "2026-01-30T13:44Z", "2026-W05",
  ])
  func dates(_ text: String) throws {
    let query = try #require(Self.query("find article where published > \(text)"))
    #expect(query.description == "find article where published > \(text)")
    guard case .comparison(let comparison) = query.clauses.where?.condition,
      case .date(let literal) = comparison.right
    else {
      Issue.record("no date was read from \(text)")
      return
    }
    #expect(literal.text == text)
  }

  static func query(_ text: String) -> QuerySyntax? {
    guard let statements = try? Parser.script(text, commands: []), statements.count == 1,
      case .query(let query) = statements[0]
    else { return nil }
    return query
  }

  private static func slice(of text: String, _ range: SourceRange) -> String {
    String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self)
  }
}
