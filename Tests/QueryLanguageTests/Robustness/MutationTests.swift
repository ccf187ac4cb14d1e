import SQLText
import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// No text makes any stage fail, and what is said of it is said of places in it.
@Suite struct MutationTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func everyStageTakesEveryText(seed: UInt64) throws {
    var texts = MutatedText(seed: seed)
    var accepted: [(text: String, sql: String)] = []
    for number in 0..<400 {
      let text = texts.next()
      let message: Comment = "seed \(seed), text \(number): \(text)"
      check(completionsOf: text, at: texts.offset(in: text), message)
      do throws(Diagnostics) {
        for statement in try Parser.script(text, commands: ["format", "export"]) {
          guard case .query(let query) = statement else { continue }
          check([query.range, query.entity.range, query.verbRange], in: text, message)
          let again = SyntaxTreeTests.query(query.description)
          #expect(again?.description == query.description, message)
          if let sql = try Self.sql(query) { accepted.append((text, sql)) }
        }
      } catch {
        check(error, in: text, message)
      }
    }
    #expect(accepted.count > 5, "seed \(seed): hardly a text is a query")
    let script = accepted.map { "\($0.sql);\n" }.joined()
    #expect(throws: Never.self, "seed \(seed)") { try TestStore.sample.get().run(script) }
  }

  /// What can be typed after each beginning of a query, and what is wrong with it.
  @Test(arguments: ["queries/rows.tq", "syntax/trees.tq"])
  func everyBeginningIsTaken(_ file: String) {
    for line in Golden.text(of: file).split(separator: "\n") {
      for end in 0...line.utf8.count {
        let text = String(decoding: Array(line.utf8.prefix(end)), as: UTF8.self)
        check(completionsOf: text, at: end, "\(text)")
        if let error = SyntaxErrorTests.diagnostics(of: text) { check(error, in: text, "\(text)") }
      }
    }
  }

  // MARK: checks

  private func check(_ error: Diagnostics, in text: String, _ message: Comment) {
    for diagnostic in error.list {
      check([diagnostic.range] + diagnostic.notes.compactMap(\.range), in: text, message)
      #expect(!diagnostic.message.english.isEmpty, message)
    }
    let shown = DiagnosticRenderer(width: 60).text(error, of: SourceText(text))
    #expect(shown.hasPrefix("error: "), message)
  }

  private func check(completionsOf text: String, at offset: Int, _ message: Comment) {
    let completions = Completion.candidates(
      in: text,
      at: offset,
      catalogue: .standard,
      commands: ["format", "export"],
      refining: "speaker"
    )
    check([completions.range], in: text, message)
    #expect(completions.range.end <= max(0, offset), message)
  }

  /// Inside the text, and never within a letter.
  private func check(_ ranges: [SourceRange], in text: String, _ message: Comment) {
    let bytes = Array(text.utf8)
    for range in ranges {
      let isInside = range.start >= 0 && range.end <= bytes.count
      #expect(isInside, message)
      guard isInside else { continue }
      for offset in [range.start, range.end] where offset < bytes.count {
        #expect(bytes[offset] & 0xC0 != 0x80, message)
      }
    }
  }

  private static func sql(_ query: QuerySyntax) throws(Diagnostics) -> String? {
    guard let today = SampleQuery.today else { return nil }
    let resolved = try Resolver(catalogue: .standard, today: today).resolve(query)
    _ = Explanation(resolved)
    return Compiler.compile(resolved).tracked.sql.pasted
  }
}
