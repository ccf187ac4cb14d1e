import Foundation
import ResultRendering
import TestSupport
import Testing
import VietnameseText

@testable import QueryShell

/// Settings that are kept, and the script that every shell begins with.
@Suite struct ConfigurationTests {
  private func session(_ folder: TemporaryFolder, _ sink: MemorySink) throws -> Session {
    Session(
      place: StorePlace(path: folder.path(of: "none.db")),
      settings: ShellSettings(),
      output: ShellOutput(results: sink, messages: sink, isTerminal: true),
      today: try #require(CalendarDay(year: 2026, month: 5, day: 1)),
      environment: ["HOME": folder.path],
      version: "test"
    )
  }

  private func type(_ lines: String, _ folder: TemporaryFolder) throws {
    let sink = MemorySink()
    try session(folder, sink).converse(with: ScriptedLines(lines, transcript: sink))
  }

  @Test func keepsWhatIsSetAtThePrompt() throws {
    let folder = try TemporaryFolder()
    try type("set timeout 10s\nset format csv\nset pager less -S\nset timeout 1min", folder)
    #expect(
      try folder.text(of: ".config/tracuu/config")
        == "timeout = 1min\nformat = csv\npager = less -S\n"
    )
    let next = try session(folder, MemorySink())
    next.readConfiguration()
    #expect(next.settings.timeout == .seconds(60))
    #expect(next.settings.format == .csv)
    #expect(next.settings.pager == .program("less -S"))
  }

  @Test func takesAValueBack() throws {
    let folder = try TemporaryFolder()
    try folder.write("# mine\nwidth = 60\ntimer = off\n", to: ".config/tracuu/config")
    try type("set width default", folder)
    #expect(try folder.text(of: ".config/tracuu/config") == "# mine\ntimer = off\n")
  }

  @Test func saysWhatIsWrongAndGoesOn() throws {
    let folder = try TemporaryFolder()
    try folder.write("timer = off\nwidht = 60\nstop = off\n", to: ".config/tracuu/config")
    let sink = MemorySink()
    let session = try session(folder, sink)
    session.readConfiguration()
    let said = String(decoding: sink.bytes, as: UTF8.self)
    #expect(
      said.contains("config:2: there is no setting `widht`; did you mean `width`?"),
      "\(said)"
    )
    #expect(!session.settings.showsTime)
  }

  @Test func runsTheUsersScript() throws {
    let folder = try TemporaryFolder()
    try folder.write("set echo on\nset width 50\nfind speker\n", to: ".config/tracuu/tracuurc")
    let sink = MemorySink()
    let session = try session(folder, sink)
    session.readConfiguration()
    let said = String(decoding: sink.bytes, as: UTF8.self)
    #expect(session.settings.width == 50 && session.settings.echoes)
    #expect(said.contains("tracuurc:3:6"), "\(said)")
    #expect(said.contains("> set width 50"), "\(said)")
    #expect(!folder.contains(".config/tracuu/config"), "a script keeps nothing")
  }

  @Test func keepsWhatTheCommandLineAsked() throws {
    let folder = try TemporaryFolder()
    try folder.write("format = csv\n", to: ".config/tracuu/config")
    let session = try session(folder, MemorySink())
    session.settings.format = .json
    session.readConfiguration()
    #expect(session.settings.format == .json)
  }

  @Test(
    arguments: [
      ("10s", .seconds(10)), ("500ms", .milliseconds(500)), ("2min", .seconds(120)),
      ("1.5 s", .milliseconds(1500)), ("7", .seconds(7)), ("1h", .seconds(3600)), ("", nil),
      ("s", nil), ("0", nil), ("-1s", nil), ("ten", nil), ("1e400", nil),
    ] as [(String, Duration?)]
  )
  func readsTimes(_ text: String, _ duration: Duration?) {
    #expect(SpokenDuration.duration(text) == duration)
  }

  @Test func stopsAQueryWhenItsTimeIsOver() throws {
    let stopped = ThreadOfItsOwn { () -> Bool in
      let stop = DispatchSemaphore(value: 0)
      let watch = QueryWatch(timeout: .milliseconds(20), say: nil) { stop.signal() }
      stop.wait()
      watch.end()
      return watch.isTimedOut
    }
    #expect(try stopped.value())
  }
}
