import ResultRendering
import TestSupport
import Testing
import VietnameseText

@testable import QueryShell

/// What the completion key offers where a value stands: those of the store.
@Suite struct ValueCompletionTests {
  private func session() throws -> Session {
    let folder = try TemporaryFolder()
    let sink = MemorySink()
    let session = Session(
      place: StorePlace(path: folder.path(of: "test.db")),
      settings: ShellSettings(),
      output: ShellOutput(results: sink, messages: sink, isTerminal: true),
      today: try #require(CalendarDay(year: 2026, month: 5, day: 1)),
      environment: ["HOME": folder.path],
      version: "test"
    )
    let page = try folder.write(Golden.text(of: "cau-phao.txt"), to: "cau-phao.txt")
    try session.importPages(at: [page])
    return session
  }

  /// The cursor is at `|`; what stands there after the key, then what is offered.
  private func completed(_ marked: String, in session: Session) -> String {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let line = parts.joined()
    guard let completion = session.completer("", line, parts[0].utf8.count) else { return "" }
    let kept = String(
      String.UnicodeScalarView(parts[0].unicodeScalars.dropLast(completion.replaced))
    )
    let after = parts.dropFirst().joined()
    let text = "\(kept)\(completion.text)|\(after)"
    return ([text] + completion.candidates.map { "    \($0)" }).joined(separator: "\n")
  }

  @Test func looksLikeThis() throws {
    let session = try session()
    let lines = Golden.text(of: "completion/values.tq").split(separator: "\n")
    let report = lines.map { completed(String($0), in: session) }
    Golden.expect(report.joined(separator: "\n\n") + "\n", is: "completion/values.txt")
  }

  @Test func offersNothingWithoutAStore() throws {
    let sink = MemorySink()
    let session = Session(
      place: StorePlace(path: "/nowhere/none.db"),
      settings: ShellSettings(),
      output: ShellOutput(results: sink, messages: sink, isTerminal: true),
      today: try #require(CalendarDay(year: 2026, month: 5, day: 1)),
      version: "test"
    )
    #expect(completed("find speaker where role = \"B|", in: session).hasSuffix("\"B|"))
    #expect(sink.bytes.isEmpty)
  }
}
