import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// What is offered at the cursor, `|`, of unfinished texts.
@Suite struct CompletionTests {
  private static let commands = ["format", "export", "help"]

  @Test func candidates() throws {
    let texts = Golden.text(of: "completion/cursors.tq").components(by: "=====\n")
    var report = ""
    for marked in texts {
      let text = String(marked.dropLast())
      report += "\(text)\n\(try Self.described(text))\n"
    }
    Golden.expect(report, is: "completion/cursors.txt")
  }

  /// A line that begins with a clause goes on with the entity of the last query.
  @Test func refines() {
    let completions = Completion.candidates(
      in: "where ro",
      at: 8,
      catalogue: .standard,
      commands: [],
      refining: "speaker"
    )
    #expect(completions.candidates == [Candidate(.field, "role")])
    #expect(completions.range == SourceRange(6, 8))
  }

  /// A session that speaks Vietnamese offers it first, whatever the statement was begun in.
  @Test(arguments: [
    ("", ["tìm", "đếm", "help"]),
    ("find ph", ["phát_biểu"]),
    (
      "find person where t",
      [
        "tên", "thấy_đầu", "thấy_cuối", "tổ_chức", "tổng(", "trung_bình(", "tỷ_lệ(", "tỉ_lệ(",
        "tháng(", "tuần(",
      ]
    ),
    ("find spe", ["speaker"]),
    ("find statement where quoted = ", ["\"trực tiếp\"", "\"một phần\"", "\"gián tiếp\""]),
  ])
  func speaksTheLanguageOfTheSession(_ text: String, _ offered: [String]) {
    let completions = Completion.candidates(
      in: text,
      at: text.utf8.count,
      catalogue: .standard,
      commands: ["help"],
      language: .vietnamese
    )
    #expect(completions.candidates.map(\.text) == offered)
  }

  /// Whatever is offered there lets the parser get as far as it was, or further.
  @Test(arguments: [
    "find ", "find speaker ", "find speaker where ", "find speaker where role ",
    "find speaker where positions.", "find speaker order ", "find speaker where role is ",
    "find speaker where role = \"A\" ", "count position ", "find statement where kind = ",
    "find speaker where not has ",
  ])
  func whatIsOfferedCanStandThere(_ text: String) {
    let before = Self.errorStart(of: text)
    let offered = Completion.candidates(
      in: text,
      at: text.utf8.count,
      catalogue: .standard,
      commands: []
    )
    #expect(!offered.candidates.isEmpty)
    for candidate in offered.candidates {
      let start = Self.errorStart(of: text + candidate.text)
      #expect(start >= min(before, text.utf8.count), "\(text)\(candidate.text)")
    }
  }

  private static func errorStart(of text: String) -> Int {
    SyntaxErrorTests.diagnostics(of: text)?.first.range.start ?? text.utf8.count
  }

  private static func described(_ marked: String) throws -> String {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let before = try #require(parts.first)
    let completions = Completion.candidates(
      in: parts.joined(),
      at: before.utf8.count,
      catalogue: .standard,
      commands: commands
    )
    let typed = before.utf8.dropFirst(completions.range.start)
    var lines = typed.isEmpty ? [] : ["    instead of \(String(Substring(typed)))"]
    for kind in Candidate.Kind.allCases {
      let texts = completions.candidates.filter { $0.kind == kind }.map(\.text)
      if !texts.isEmpty { lines.append("    \(kind): \(texts.joined(separator: "  "))") }
    }
    if let value = completions.value {
      let typed = value.typed.map { " beginning with \"\($0)\"" } ?? ""
      lines.append("    a value of \(value.entity).\(value.field)\(typed)")
    }
    return (lines.isEmpty ? "    nothing" : lines.joined(separator: "\n")) + "\n"
  }
}
