import Testing
import VietnameseText

@testable import QueryLanguage

@Suite struct LexerTests {
  @Test(arguments: [
    ("role=\"x\"", "word(role) symbol(=) string(x)"),
    ("a.b!=1..3", "word(a) symbol(.) word(b) symbol(!=) number(1) symbol(..) number(3)"),
    ("a!~b", "word(a) symbol(!~) word(b)"),
    ("(1, 2)", "symbol(() number(1) symbol(,) number(2) symbol())"),
    ("(1,2)", "symbol(() number(1,2) symbol())"),
    ("10%", "number(10) symbol(%)"),
    ("$tên", "parameter(tên)"),
    ("“a \"b\" c”", "string(a \"b\" c)"),
    ("\"nói “x”\"", "string(nói “x”)"),
    ("\"a\\\"b\\\\c\\d\"", "string(a\"b\\c\\d)"),
    ("a # b \"\n c", "word(a) word(c)"),
    ("\u{FEFF}a\u{A0}b\u{200B} c\r\n", "word(a) word(b) word(c)"),
    ("30/1/2026 2026-01-30T20:44 1.234", "date(30/1/2026) date(2026-01-30T20:44) number(1.234)"),
    ("-5", "number(-5)"),
  ])
  func reads(_ text: String, as expected: String) {
    let tokens = Lexer.tokens(of: text)
    #expect(tokens.dropLast().allSatisfy { $0.problem == nil })
    let described = tokens.dropLast().map { Self.described($0) }.joined(separator: " ")
    #expect(described == expected)
  }

  /// Text that is typed decomposed is kept composed, its place in the bytes that were typed.
  @Test func composes() {
    let tokens = Lexer.tokens(of: "vu\u{323} = \"ba\u{301}\"")
    #expect(tokens[0].word?.unicodeScalars.elementsEqual("vụ".unicodeScalars) == true)
    #expect(tokens[0].range == SourceRange(0, 4))
    guard case .string(let text) = tokens[2].kind else {
      Issue.record("no string was read")
      return
    }
    #expect(text.unicodeScalars.elementsEqual("bá".unicodeScalars))
  }

  /// Tokens lie one behind the other, whatever the bytes, and take time in proportion to them.
  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func readsAnything(seed: UInt64) {
    let text = Self.noise(seed: seed, length: 400)
    let tokens = Lexer.tokens(of: text)
    var end = 0
    for token in tokens {
      #expect(token.range.start >= end, "seed \(seed)")
      end = token.range.end
    }
    #expect(end <= text.utf8.count, "seed \(seed)")
    _ = try? Parser.script(text, commands: ["format"])
    _ = try? Parser.clauses(text)
    for offset in stride(from: 0, to: text.utf8.count, by: 37) {
      _ = Completion.candidates(in: text, at: offset, catalogue: .standard, commands: ["format"])
    }
    if let error = Self.diagnostics(of: text) {
      let shown = DiagnosticRenderer(width: 60).text(error, of: SourceText(text))
      #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "seed \(seed)")
    }
  }

  @Test(arguments: [
    String(repeating: "(", count: 50_000), String(repeating: "find speaker where (", count: 3_000),
    "find speaker where " + String(repeating: "not ", count: 12_000) + "a",
    "find speaker show " + String(repeating: "a{", count: 2_000),
    "find speaker where a = " + String(repeating: "(", count: 2_000),
    "find speaker where a = \"" + String(repeating: "ế", count: 19_000) + "\"",
    "find " + String(repeating: "a", count: 50_000), String(repeating: "\"\n", count: 30_000),
    String(repeating: "find speaker where a b;", count: 30_000),
    "find speaker where " + String(repeating: "a = 1 and ", count: 5_000) + "b",
    "find speaker where a in (" + String(repeating: "1, ", count: 15_000) + "2)",
    String(repeating: "find speaker\n", count: 20_000),
  ])
  func isQuickWithLongTexts(_ text: String) {
    let time = ContinuousClock().measure {
      do throws(Diagnostics) {
        _ = try Parser.script(text, commands: [])
      } catch {
        let shown = DiagnosticRenderer().text(error, of: SourceText(text))
        #expect(shown.utf8.count < 30_000)
        #expect(error.list.count <= LanguageLimits.diagnostics)
      }
    }
    #expect(time < .seconds(5), "\(text.prefix(40))… took \(time)")
  }

  @Test(arguments: [
    ("find speaker where " + String(repeating: "(", count: 2_000), "100"),
    ("find speaker where a = \"" + String(repeating: "a", count: 100_000) + "\"", "60000"),
    ("find " + String(repeating: "a", count: 101), "100"),
  ])
  func saysTheLimit(_ text: String, _ limit: String) throws {
    let error = try #require(Self.diagnostics(of: text))
    #expect(error.first.message.english.contains(limit))
  }

  private static func diagnostics(of text: String) -> Diagnostics? {
    do throws(Diagnostics) {
      _ = try Parser.script(text, commands: [])
      return nil
    } catch {
      return error
    }
  }

  /// Words and signs of the language with all sorts of characters between.
  private static func noise(seed: UInt64, length: Int) -> String {
    let parts = [
      "find", "count", "where", "show", "order", "by", "limit", "and", "or", "not", "has", "is",
      "in", "between", "last", "as", "speaker", "role", "(", ")", "{", "}", ",", ".", "..", "=",
      "!", "~", "\"", "“", "”", "„", "'", "#", ";", "\n", "\n\n", "$", "%", "-", "2026", "1/2",
      "T", ":", "ế", "e\u{302}\u{301}", "\u{1B}[31m", "\u{0}", "\u{202E}", "👩‍👩‍👧", "漢", "\\", "\t",
      "format",
    ]
    var random = RandomSyntax(seed: seed)
    var text = ""
    for _ in 0..<length {
      text += parts[random.number(below: parts.count)]
      if random.number(below: 2) == 0 { text += " " }
    }
    return text
  }

  private static func described(_ token: Token) -> String {
    switch token.kind {
    case .word(let text): "word(\(text))"
    case .string(let text): "string(\(text))"
    case .number(let text): "number(\(text))"
    case .date(let text): "date(\(text))"
    case .parameter(let text): "parameter(\(text))"
    case .symbol(let symbol): "symbol(\(symbol.rawValue))"
    case .command: "command"
    case .invalid: "invalid"
    case .end: "end"
    }
  }
}
