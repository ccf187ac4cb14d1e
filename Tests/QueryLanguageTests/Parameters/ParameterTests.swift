import Testing
import VietnameseText

@testable import QueryLanguage

/// Parameters take the type of their place, and `run` gives them values.
@Suite struct ParameterTests {
  private let resolver: Resolver

  init() throws {
    resolver = Resolver(catalogue: .standard, today: try #require(SampleQuery.today))
  }

  private static let text = """
    find statement where kind = $kind and date since $from and speaker.place within $where \
    and article.words between $low and 500 and count(article.people) > $low limit $n
    """

  @Test func parametersAreTypedByTheirPlace() throws {
    let query = try #require(try Parser.saved(Self.text))
    let parameters = try resolver.parameters(of: query)
    #expect(parameters.map(\.name) == ["kind", "from", "where", "low", "n"])
    #expect(
      parameters.map(\.noun.english)
        == ["one of a few words", "a date", "a place", "a number", "a number"]
    )
  }

  @Test func aValueMakesTheSameQueryAsItself() throws {
    let run = try self.run(
      "run proposals kind = \"says\" from = 2026-01 where = \"Hà Nội\" low = 100 n = 5"
    )
    let query = try #require(try Parser.saved(Self.text))
    let values = try run.values(for: resolver.parameters(of: query))
    let plain = """
      find statement where kind = "says" and date since 2026-01 and speaker.place within "Hà Nội" \
      and article.words between 100 and 500 and count(article.people) > 100 limit 5
      """
    #expect(try resolver.resolve(query, values: values) == SampleQuery.resolved(plain))
  }

  @Test func aWordOfACommandLineIsReadAsItsPlaceNeeds() throws {
    let query = try #require(try Parser.saved(Self.text))
    let words = ["kind": "says", "from": "2026", "where": "2026", "low": "1.000", "n": "2"]
    let resolved = try resolver.resolve(query, values: words.mapValues(ParameterValue.text))
    #expect(resolved.limit == 2)
  }

  /// A line of the shell gives the same as a command line.
  @Test func wordsWithoutQuotesAreRead() throws {
    let query = try #require(try Parser.saved(Self.text))
    let run = try run("run proposals kind=says from=2026 where=Huế low=1.000 n=2")
    let values = try run.values(for: resolver.parameters(of: query))
    let words = ["kind": "says", "from": "2026", "where": "Huế", "low": "1.000", "n": "2"]
    #expect(values == words.mapValues(ParameterValue.text))
    #expect(throws: Never.self) { try resolver.resolve(query, values: values) }
  }

  /// The periods that a query takes without quotes are read in a parameter and in quotes as well.
  @Test(arguments: [
    ("last 30 days", "last 30 days"), ("today", "today"), ("hôm qua", "last day"),
    ("30 ngày qua", "last 30 days"), ("tháng 1/2026", "1/2026"), ("Năm_nay", "this year"),
  ])
  func aPeriodInWordsIsADate(_ text: String, _ period: String) throws {
    let query = try #require(try Parser.saved("count statement where date >= $d"))
    let plain = Compiler.compile(
      try SampleQuery.resolved("count statement where date >= \(period)")
    )
    let given = try resolver.resolve(query, values: ["d": .text(text)])
    #expect(Compiler.compile(given).statement == plain.statement)
    let quoted = try SampleQuery.resolved("count statement where date >= \"\(text)\"")
    #expect(Compiler.compile(quoted).statement == plain.statement)
  }

  /// A variable that is not set is no value.
  @Test(arguments: [
    "find person where place = $p", "find statement where date >= $p",
    "find article where words > $p", "find person where name = $p",
  ])
  func anEmptyValueIsTold(_ text: String) throws {
    let query = try #require(try Parser.saved(text))
    for empty in ["", " "] {
      do throws(Diagnostics) {
        _ = try resolver.resolve(query, values: ["p": .text(empty)])
        Issue.record("nothing is wrong with \(text)")
      } catch {
        #expect(error.list.map(\.message.english) == ["`$p` is given nothing"])
      }
    }
  }

  @Test func severalWordsWithoutQuotesAreTold() throws {
    #expect(throws: Diagnostics.self) { try run("run proposals where=xã Tân An n=2") }
    do throws(Diagnostics) {
      _ = try Parser.script("run proposals where=xã Tân An n=2", commands: [])
    } catch {
      #expect(error.list.map(\.label?.english) == ["did you mean \"xã Tân An\"?"])
    }
  }

  @Test(arguments: [
    ("run proposals", "`proposals` needs a value of `kind`, one of a few words; `n`, a number"),
    ("run proposals kind = \"says\" m = 3", "`proposals` has no parameter `m`"),
    ("run proposals kind = \"says\" n = 3 n = 4", "`n` is given twice"),
    ("run proposals kind = \"sagt\" n = 3", "`kind` is never \"sagt\""),
    ("run proposals kind = \"says\" n = \"drei\"", "`$n` is a number of rows, a whole number"),
  ])
  func wrongValuesAreTold(_ text: String, _ message: String) throws {
    let query = try #require(try Parser.saved("find statement where kind = $kind limit $n"))
    let run = try run(text)
    do throws(Diagnostics) {
      let values = try run.values(for: resolver.parameters(of: query))
      _ = try resolver.resolve(query, values: values)
      Issue.record("nothing is wrong with \(text)")
    } catch {
      #expect(error.list.map(\.message.english) == [message])
    }
  }

  @Test func aParameterWithoutAValueIsTold() {
    #expect(throws: Diagnostics.self) {
      try SampleQuery.resolved("find person where name = $name")
    }
  }

  /// Two values of one field may be the same.
  @Test func nobodyKnowsWhetherParametersExcludeOneAnother() throws {
    let query = try #require(try Parser.saved("find position where role = $a and role = $b"))
    let values = ["a": ParameterValue.text("Bí thư"), "b": .text("Chủ tịch")]
    #expect(throws: Never.self) { try resolver.resolve(query, values: values) }
  }

  @Test func aSavedQueryIsReadBackAsItWas() throws {
    let statements = try Parser.script("save mine as \(Self.text)", commands: [])
    guard case .save(let save)? = statements.first else {
      Issue.record("nothing is saved")
      return
    }
    let kept = try #require(save.text)
    #expect(try Parser.saved(kept)?.description == kept)
  }

  private func run(_ text: String) throws -> RunSyntax {
    guard case .run(let run)? = try Parser.script(text, commands: []).first else {
      throw SampleQuery.NotAQuery(text: text)
    }
    return run
  }
}
