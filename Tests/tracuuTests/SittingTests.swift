import Foundation
import TestSupport
import Testing

/// What whoever sits at the prompt does besides asking: editing in an editor, opening a page, going on.
@Suite struct SittingTests {
  private static let page = "cau-phao.txt"

  /// A script in the home folder that can be run.
  private func script(_ text: String, in program: TracuuProgram) throws -> String {
    let path = try program.folder.write("#!/bin/sh\n\(text)\n", to: "tool")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  @Test func runsWhatWasSavedInTheEditor() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let editor = try script("sed -i 's/speaker/article/; $a count person;' \"$1\"", in: program)
    let terminal = try program.session(environment: ["EDITOR": "vi", "VISUAL": editor])
    terminal.ask("count speaker")
    terminal.type("edit\r")
    #expect(terminal.wait { $0.contains("tracuu> count person\n\n count") }, "\(terminal.text)")
    #expect(terminal.text.contains("tracuu> count article\n\n count\n ─────\n     1\n"))
    #expect(terminal.waitForPrompt("tracuu> "))
    terminal.type("\u{1B}[A")
    #expect(terminal.waitForPrompt("tracuu> count person"), "\(terminal.text)")
  }

  @Test func runsNothingThatWasNotSaved() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let terminal = try program.session(environment: ["EDITOR": "true"])
    terminal.ask("count speaker")
    #expect(terminal.ask("edit").contains("nothing was saved"), "\(terminal.text)")
  }

  @Test func saysThatThereIsNoEditor() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let terminal = try program.session(environment: ["EDITOR": "nonesuch"])
    #expect(
      terminal.ask("edit").contains("`nonesuch` ended with exit code 127"),
      "\(terminal.text)"
    )
    #expect(terminal.ask("help quit").contains("ends the session"))
  }

  @Test func opensThePageOfARow() throws {
    let program = try TracuuProgram()
    let page = """
      {"url": "https://bao.example/cau?a=1&b=2", "title": "Cầu mới", "date": "2026-02-03",
       "text": "Bí thư Đảng ủy xã An Khê Lý Văn Tám nói cầu đã xong trước mùa lũ năm nay."}
      """
    try program.folder.write(page, to: "page.json")
    #expect(try program.run(["import", "page.json"]).exitCode == 0)
    let browser = try script("echo \"opened [$*]\"", in: program)
    let terminal = try program.session(environment: ["BROWSER": browser])
    terminal.ask("find article show title")
    let answer = terminal.ask("open 1")
    #expect(answer.contains("opened [https://bao.example/cau?a=1&b=2]"), "\(answer)")
  }

  @Test func saysThatAPageHasNoAddress() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session()
    terminal.ask("find article show title")
    #expect(terminal.ask("open 1").contains("has no address; `page 1` shows it"))
  }

  @Test func goesOnWithMore() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session()
    #expect(terminal.ask("find speaker show name limit 3").contains("3 of 4 speakers"))
    #expect(terminal.ask("more").contains("\nrow 4 of 4 speakers ·"), "\(terminal.text)")
    #expect(terminal.ask("next").contains("these were the last rows"), "\(terminal.text)")
    #expect(terminal.ask("back").contains("3 of 4 speakers"), "\(terminal.text)")
  }

  @Test(arguments: [
    ([:], true), (["NO_COLOR": "1"], false), (["CLICOLOR": "0"], false), (["NO_COLOR": ""], true),
  ])
  func coloursAsTheEnvironmentSays(_ environment: [String: String], _ isColoured: Bool) throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session(environment: environment)
    terminal.ask("find speaker show name")
    let isStyled = String(decoding: terminal.transcript, as: UTF8.self).contains("\u{1B}[2m")
    #expect(isStyled == isColoured)
  }

  @Test func isAsWideAsColumnsSays() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let terminal = try program.session(environment: ["COLUMNS": "40"], columns: 120)
    let answer = terminal.ask("find statement show text limit 2")
    let rows = answer.components(separatedBy: "\n").filter { $0.hasPrefix(" ") }
    #expect(rows.allSatisfy { $0.count <= 40 }, "\(answer)")
    #expect(answer.contains(String(repeating: "─", count: 38)), "\(answer)")
  }

  /// Answers are those of the file that can be found, not of one that was moved away.
  @Test func asksTheFileThatStandsAtThePlaceOfTheStore() throws {
    let program = try TracuuProgram(importing: ["cau-phao.txt"])
    let terminal = try program.session(columns: 200)
    #expect(terminal.ask("count article").contains("1"))
    let manager = FileManager.default
    let aside = program.folder.path(of: "aside.db")
    try manager.moveItem(atPath: program.storePath, toPath: aside)
    #expect(terminal.ask("count article").contains("there is no store at"))
    try program.folder.write("junk that is no store\n", to: ".local/share/tracuu/tracuu.db")
    #expect(terminal.ask("count article").contains("is no store; it is not a SQLite file"))
    #expect(terminal.ask("count article").contains("is no store; it is not a SQLite file"))
    try manager.removeItem(atPath: program.storePath)
    try manager.copyItem(atPath: aside, toPath: program.storePath)
    #expect(!terminal.ask("find speaker show name").contains("note"))
    try manager.removeItem(atPath: program.storePath)
    try manager.copyItem(atPath: aside, toPath: program.storePath)
    let told = terminal.ask("source 1")
    #expect(told.contains("there is no result yet"), "\(told)")
    #expect(told.contains("another file stands at"), "\(told)")
  }

  @Test func offersTheParametersOfASavedQuery() throws {
    let program = try TracuuProgram(importing: ["cau-phao.txt"])
    let terminal = try program.session(columns: 120)
    terminal.ask("save at_place as find speaker where place within $place and role = $role")
    try program.folder.write("count person where place = $where\n", to: "a.tq")
    terminal.type("run at_place \t")
    #expect(terminal.wait { $0.contains("place=  role=") }, "\(terminal.text)")
    terminal.type("p\t\"Huế\" \t")
    #expect(terminal.wait { $0.contains("place=\"Huế\" role=") }, "\(terminal.text)")
    terminal.type("\u{3}run a.tq \t")
    #expect(terminal.wait { $0.contains("run a.tq where=") }, "\(terminal.text)")
    terminal.type("\u{3}explain find sp\t")
    #expect(terminal.wait { $0.contains("explain find speaker") }, "\(terminal.text)")
  }
}
