import Foundation
import TestSupport
import Testing

/// The files that tracuu keeps for its user may be anything: nothing waits for them.
@Suite struct KeptFileTests {
  private static let page = "cau-phao.txt"

  private func pipe(at path: String, in program: TracuuProgram) throws {
    try program.folder.write("", to: "\(path).folder")
    #expect(mkfifo(program.folder.path(of: path), 0o600) == 0)
  }

  @Test func waitsForNoHistoryThatIsAPipe() throws {
    let program = try TracuuProgram(importing: [Self.page])
    try pipe(at: ".local/state/tracuu/history", in: program)
    let terminal = try program.session()
    terminal.type("count article\r")
    #expect(terminal.wait { $0.contains("y is no file but a folder, a pipe") }, "\(terminal.text)")
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    terminal.type("\u{4}")
    #expect(terminal.exitCode() == 0)
  }

  @Test func waitsForNoScriptOfTheUsersThatIsAPipe() throws {
    let program = try TracuuProgram(importing: [Self.page])
    try pipe(at: ".config/tracuu/tracuurc", in: program)
    #expect(try program.session(columns: 200).text.contains("tracuurc is no file but"))
  }

  @Test(arguments: [["run", "mine"], []])
  func waitsForNoSavedQueriesThatAreAPipe(_ arguments: [String]) throws {
    let program = try TracuuProgram(importing: [Self.page])
    try pipe(at: ".local/share/tracuu/saved.tq", in: program)
    let run = try program.run(arguments, input: "saved\n")
    #expect(run.error.contains("saved.tq is no file but"), "\(run.error)")
    #expect(run.exitCode == 1)
  }

  @Test func runsSavedQueriesBesideABrokenOne() throws {
    let program = try TracuuProgram(importing: [Self.page])
    var bytes = Array("save broken as find article where title ~ \"x".utf8)
    bytes += [0xFF] + Array("\"\nsave good as count article\n".utf8)
    try program.folder.write(bytes, to: ".local/share/tracuu/saved.tq")
    let good = try program.run(["run", "good"])
    #expect(good.output == "count\n1\n", "\(good.error)")
    #expect(good.error == "" && good.exitCode == 0)
    let broken = try program.run(["run", "broken"])
    #expect(broken.error.contains("saved.tq:1:1: error: this line is not UTF-8"), "\(broken.error)")
    #expect(broken.exitCode == 1)
    let listed = try program.run([], input: "saved\n")
    #expect(listed.output == "good  count article\n", "\(listed.output)")
    #expect(listed.error.contains("saved.tq:1:1: error: this line is not UTF-8"), "\(listed.error)")
    #expect(listed.exitCode == 1)
  }
}
