import ResultRendering
import TestSupport
import Testing
import VietnameseText

@testable import QueryShell

/// Whole sessions: what is typed and what is shown, as golden transcripts.
@Suite struct SessionTests {
  /// A session in a folder of its own, in which the invented page may have been imported.
  private func transcript(
    _ script: String,
    importing hasPage: Bool = true,
    format: ResultFormat? = nil
  ) throws -> String {
    let folder = try TemporaryFolder()
    let sink = MemorySink()
    let session = Session(
      place: StorePlace(path: folder.path(of: "test.db")),
      settings: ShellSettings(format: format, showsTime: false),
      output: ShellOutput(results: sink, messages: sink, isTerminal: true, width: { 80 }),
      today: try #require(CalendarDay(year: 2026, month: 5, day: 1)),
      environment: ["HOME": folder.path],
      version: "test"
    )
    if hasPage {
      let page = try folder.write(Golden.text(of: "cau-phao.txt"), to: "cau-phao.txt")
      try session.importPages(at: [page])
    }
    let before = sink.bytes.count
    session.converse(with: ScriptedLines(script, transcript: sink))
    return String(decoding: sink.bytes.dropFirst(before), as: UTF8.self)
      .replacing(folder.path, with: "FOLDER")
      .replacing(#/, \d{4}-\d\d-\d\d: /#, with: ", TODAY: ")
  }

  @Test(arguments: [
    "ask", "refine", "errors", "source", "commands", "lines", "export", "formats", "saved", "paste",
    "set", "corrections", "page", "vietnamese", "hints",
  ])
  func looksLikeThis(_ name: String) throws {
    let script = Golden.text(of: "sessions/\(name).in")
    let typed = script.hasSuffix("\n") ? String(script.dropLast()) : script
    Golden.expect(try transcript(typed), is: "sessions/\(name).out")
  }

  @Test func opensWithoutAStore() throws {
    let script = Golden.text(of: "sessions/no-store.in")
    Golden.expect(
      try transcript(String(script.dropLast()), importing: false),
      is: "sessions/no-store.out"
    )
  }

  @Test func remembersAStatementOfSeveralLinesAsOne() throws {
    let sink = MemorySink()
    let session = Session(
      place: StorePlace(path: "/nowhere/none.db"),
      settings: ShellSettings(),
      output: ShellOutput(results: sink, messages: sink, isTerminal: true),
      today: try #require(CalendarDay(year: 2026, month: 5, day: 1)),
      version: "test"
    )
    let lines = ScriptedLines(
      "help quit\nfind speaker where (\nrole = \"x\")\n\nhelp x",
      transcript: sink
    )
    session.converse(with: lines)
    #expect(lines.entries == ["help quit", "find speaker where (\nrole = \"x\")", "help x"])
  }
}
