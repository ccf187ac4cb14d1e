import ResultRendering
import TestSupport
import Testing
import VietnameseText

@testable import QueryShell

/// Whoever has chosen Vietnamese reads no English sentence, whatever is asked or goes wrong.
@Suite struct VietnameseSessionTests {
  /// What a session says besides its results, and all that it shows.
  private struct Told {
    var messages: [String]
    var transcript: String
  }

  private func told(_ script: String, in language: Language) throws -> Told {
    let folder = try TemporaryFolder()
    let (all, messages) = (MemorySink(), MemorySink())
    let session = Session(
      place: StorePlace(path: folder.path(of: "test.db")),
      settings: ShellSettings(showsTime: false),
      output: ShellOutput(
        results: all,
        messages: BothSinks(all, messages),
        isTerminal: true,
        messageWidth: { 2_000 },
        width: { 80 }
      ),
      today: try #require(CalendarDay(year: 2026, month: 5, day: 1)),
      environment: ["HOME": folder.path, "LANG": "\(language.rawValue)_VN.UTF-8"],
      version: "test"
    )
    let page = try folder.write(Golden.text(of: "cau-phao.txt"), to: "cau-phao.txt")
    try session.importPages(at: [page])
    session.converse(with: ScriptedLines(script, transcript: all))
    func text(_ sink: MemorySink) -> String {
      String(decoding: sink.bytes, as: UTF8.self).replacing(folder.path, with: "FOLDER")
        .replacing(#/ \d{4}-\d\d-\d\d: /#, with: " TODAY: ")
    }
    return Told(
      messages: text(messages).split(separator: "\n").map(String.init),
      transcript: text(all)
    )
  }

  @Test(arguments: [
    "ask", "refine", "errors", "source", "commands", "lines", "export", "formats", "saved", "paste",
    "set", "corrections", "page", "mistakes", "hints",
  ])
  func saysNothingInEnglish(_ name: String) throws {
    let script = Golden.text(of: "sessions/\(name).in")
    let english = Set(try told(script, in: .english).messages)
    for line in try told(script, in: .vietnamese).messages where english.contains(line) {
      #expect(Self.words(outsideQuotesIn: line).isEmpty, "\(name): \(line)")
    }
  }

  @Test(arguments: ["commands", "source", "corrections", "page", "set", "mistakes"])
  func looksLikeThis(_ name: String) throws {
    let script = Golden.text(of: "sessions/\(name).in")
    let transcript = try told(String(script.dropLast()), in: .vietnamese).transcript
    Golden.expect(transcript, is: "sessions/\(name).vi.out")
  }

  /// What is quoted, a path, a name, the rest of a long line and the user's own query are said alike
  /// in both.
  private static func words(outsideQuotesIn line: String) -> String {
    let isQuery = line.hasPrefix("find ") || line.hasPrefix("count ")
    guard !line.contains(" │ "), !line.hasPrefix("  "), !isQuery else { return "" }
    let parts = line.replacing("\"", with: "`").split(
      separator: "`",
      omittingEmptySubsequences: false
    )
    return parts.enumerated().filter { $0.offset % 2 == 0 }
      .flatMap { $0.element.split(separator: " ") }
      .filter { !$0.contains("/") && !$0.contains(".") && $0.contains(where: \.isLetter) }
      .joined(separator: " ")
  }
}

/// Writes the same to two places.
private final class BothSinks: OutputSink {
  private let sinks: [any OutputSink]

  init(_ sinks: any OutputSink...) {
    self.sinks = sinks
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    for sink in sinks { try sink.write(bytes) }
  }

  func flush() throws {
    for sink in sinks { try sink.flush() }
  }
}
