import SQLText
import TestSupport
import Testing

@testable import QueryLanguage

/// What is too long, too deep or too much is refused by limits of our own, and whatever is not
/// refused stock SQLite can take.
@Suite struct LimitTests {
  /// Each far beyond what anybody writes; the message names the limit.
  @Test func refusesWhatIsTooMuch() {
    var report = ""
    for (form, text) in Self.tooMuch.sorted(by: { $0.key < $1.key }) {
      do throws(Diagnostics) {
        _ = try SampleQuery.diagnosed(text)
        Issue.record("\(form) is not too much")
      } catch {
        #expect(error.list.allSatisfy { $0.range.end <= text.utf8.count }, "\(form)")
        let shown = DiagnosticRenderer(width: 80).text(error, of: SourceText(text))
        report += "\(form)\n\(shown)\n\n"
      }
    }
    Golden.expect(report, is: "errors/limits.txt")
  }

  private static let tooMuch: [String: String] = [
    "long": "find person where name = \"\(String(repeating: "dài ", count: 25_000))\"",
    "letters": "find person where \(String(repeating: "x", count: 100_000))",
    "brackets": LimitForms.brackets(2_000), "nots": LimitForms.nots(2_000),
    "braces": LimitForms.shapes(101), "conditions": LimitForms.conditions(2_000, by: "and"),
    "alternatives": LimitForms.conditions(2_000, by: "or"), "values": LimitForms.numbers(10_001),
    "items": LimitForms.items(61), "joins": LimitForms.joins(60),
    "searched": "find passage where text ~ \"\(String(repeating: "dài ", count: 200))\"",
    "name": "find person where \(String(repeating: "x", count: 101)) = 1",
    "rows": LimitForms.rows(30), "denials": LimitForms.denials(30),
  ]

  /// Grows each form to where it is refused; SQLite takes all that is not, just below the limit
  /// too.
  @Test(arguments: LimitForms.growing.keys.sorted())
  func sqliteTakesWhatIsNotRefused(_ name: String) throws {
    let form = try #require(LimitForms.growing[name])
    var script = ""
    var size = 0
    for next in form.sizes {
      guard let sql = Self.sql(form.text(next)) else { break }
      (size, script) = (next, script + sql)
    }
    #expect(throws: Never.self, "\(name) up to \(size)") {
      try TestStore.sample.get().run(script)
    }
    #expect((size == form.sizes.last) == form.isEndless, "\(name) is refused at a wrong place")
    #expect(size >= form.atLeast, "\(name) is refused too early")
  }

  /// The same of random forms, one in another.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func sqliteTakesRandomDepth(seed: UInt64) throws {
    let trial = try NaiveTrial(store: seed)
    var refused = 0
    let questions = try (0..<40).compactMap { number -> NaiveTrial.Question? in
      var random = trial.query(seed: UInt64(number))
      let condition = random.deepCondition(of: .person, depth: 1 + number)
      let question = try trial.question("find person where \(condition)")
      refused += question == nil ? 1 : 0
      return question
    }
    #expect((5...35).contains(refused), "seed \(seed)")
    #expect(try trial.answers(to: questions).count == questions.count, "seed \(seed)")
  }

  /// The statements of a query, tracked and counted; missing where it is refused.
  private static func sql(_ text: String) -> String? {
    do throws(Diagnostics) {
      guard let resolved = try SampleQuery.diagnosed(text) else { return nil }
      let compiled = Compiler.compile(resolved)
      return [compiled.tracked, compiled.total].map { $0.sql.pasted + ";\n" }.joined()
    } catch {
      return nil
    }
  }
}
