import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// Wrong queries with their whole messages, as a person sees them.
@Suite struct SyntaxErrorTests {
  @Test(arguments: ["signs", "grammar", "habits"], Language.allCases)
  func messages(_ topic: String, in language: Language) {
    let queries = Golden.text(of: "errors/\(topic).tq").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
    var report = ""
    for query in queries {
      guard let error = Self.diagnostics(of: query) else {
        Issue.record("nothing is wrong with \(query)")
        continue
      }
      report += DiagnosticRenderer(language: language).text(error, of: SourceText(query)) + "\n\n"
    }
    let ending = language.text("txt", vi: "vi.txt")
    Golden.expect(report, is: "errors/\(topic).\(ending)")
  }

  /// The marks stand under the place whatever the letters: wide, combining, tabs, unseen ones.
  @Test func columns() {
    let sources: [(String, Int)] = [
      ("find 漢字 where 漢字 漢", 100),
      ("find a\twhere\tb c", 100),
      ("find a where vu\u{323}\u{302} = \"ba\u{301}\" x", 100),
      ("find a where \u{1B}[31m = 1", 100),
      ("find a where b = \"\u{202E}x\" \u{7}", 100),
      ("find a where b = \"👩‍👩‍👧\" c", 100),
      (
        "find article where " + String(repeating: "title = \"một hai ba\" and ", count: 8) + "x y",
        60
      ),
      ("find article wher " + String(repeating: "title = \"một hai ba\" and ", count: 8) + "x", 60),
      ("find article where title = \"" + String(repeating: "dài ", count: 40), 60),
      ("find article\nwhere title = \"a\"\n  and lead ≈ \"b\"\nlimit x", 100),
      ("find article where", 100),
    ]
    var report = ""
    for (text, width) in sources {
      guard let error = Self.diagnostics(of: text) else {
        Issue.record("nothing is wrong with \(text)")
        continue
      }
      let source = SourceText(text, name: width == 60 ? nil : "a.tq", firstLine: 9)
      report += DiagnosticRenderer(width: width).text(error, of: source) + "\n\n"
    }
    Golden.expect(report, is: "errors/columns.txt")
  }

  @Test func colourIsOptional() throws {
    let error = try #require(Self.diagnostics(of: "find"))
    let source = SourceText("find")
    #expect(DiagnosticRenderer(colour: true).text(error, of: source).contains("\u{1B}[1;31m^"))
    #expect(!DiagnosticRenderer().text(error, of: source).contains("\u{1B}"))
  }

  /// A range beyond the text, as a refined query has, is shown at its end and does no harm.
  @Test func rangesBeyondTheText() {
    let diagnostic = Diagnostic(.unexpected, "wrong", at: SourceRange(50, 60))
    let shown = DiagnosticRenderer().text(diagnostic, of: SourceText("find"))
    #expect(shown == "error: wrong\n  1 │ find\n    │     ^")
  }

  static func diagnostics(of text: String) -> Diagnostics? {
    do throws(Diagnostics) {
      _ = try Parser.script(text, commands: ["format", "export"])
      return nil
    } catch {
      return error
    }
  }
}
