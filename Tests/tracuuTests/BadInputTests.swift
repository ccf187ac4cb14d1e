import Foundation
import TestSupport
import Testing

/// What is wrong from outside: a clear message, an exit code, and nothing half stored.
@Suite struct BadInputTests {
  private static let utf16: [UInt8] = [0xFF, 0xFE, 0x42, 0x00, 0xED, 0x00, 0x20, 0x00]
  private static let latin1: [UInt8] = Array("Tin t".utf8) + [0xE9, 0xE8, 0x20, 0xEA] + [10, 10]

  @Test(
    arguments: [
      ("empty.txt", []),
      ("binary.txt", (0..<2048).map { UInt8(truncatingIfNeeded: $0 &* 37) }),
      ("latin1.txt", Self.latin1),
      ("utf16.txt", Self.utf16),
      ("nobody.txt", Array("Chỉ có một đầu đề\n".utf8)),
    ] as [(String, [UInt8])]
  )
  func refusesWhatIsNoPage(_ name: String, _ bytes: [UInt8]) throws {
    let program = try TracuuProgram()
    try program.folder.write(bytes, to: name)
    let run = try program.run(["import", name])
    #expect(run.exitCode == 1)
    #expect(run.error.contains(name), "\(run.error)")
    let count = try program.run(["query", "count article"])
    #expect(count.output == "count\n0\n" || count.exitCode == 1, "\(count.output)")
  }

  @Test func saysThatAFileIsMissing() throws {
    let run = try TracuuProgram().run(["import", "nowhere.txt"])
    #expect(run.exitCode == 1)
    #expect(run.error.contains("nowhere.txt"))
  }

  @Test func saysThatAFolderHoldsNoPages() throws {
    let program = try TracuuProgram()
    try program.folder.write("", to: "empty/.hidden")
    let run = try program.run(["import", "empty"])
    #expect(run.exitCode == 1)
    #expect(run.error.contains("empty"), "\(run.error)")
  }

  @Test func keepsAPageWithoutADate() throws {
    let program = try TracuuProgram()
    let page = Golden.text(of: "pages/cau-phao.txt").replacing("18/04/2026 09:15", with: "")
    try program.folder.write(page, to: "page.txt")
    let run = try program.run(["import", "page.txt"])
    #expect(run.exitCode == 0, "\(run.error)")
    #expect(run.error.contains("date"), "\(run.error)")
    let count = try program.run(["query", "count article where published is missing"])
    #expect(count.output == "count\n1\n", "\(count.error)")
  }

  @Test func importsTheRestWhereOneFileIsWrong() throws {
    let program = try TracuuProgram()
    try program.folder.write("", to: "empty.txt")
    let run = try program.run(["import", "empty.txt", Golden.path(of: "pages/cau-phao.txt")])
    #expect(run.exitCode == 1)
    #expect(try program.run(["query", "count article"]).output == "count\n1\n")
  }

  @Test(arguments: ["not a store at all, just some text that goes on for a while\n", ""])
  func saysThatAStoreIsNone(_ content: String) throws {
    let program = try TracuuProgram()
    try program.folder.write(content, to: "notes.db")
    for arguments in [
      ["query", "count article", "--store", "notes.db"],
      ["import", Golden.path(of: "pages/cau-phao.txt"), "--store", "notes.db"],
    ] where !(content.isEmpty && arguments[0] == "import") {
      let run = try program.run(arguments)
      #expect(run.exitCode == 1, "\(run.error)")
      #expect(run.error.contains("notes.db"), "\(run.error)")
      #expect(run.output == "")
    }
    let after = try program.folder.text(of: "notes.db")
    #expect(content.isEmpty || after == content)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func saysThatAFolderCannotBeWritten() throws {
    let program = try TracuuProgram()
    try program.folder.write("", to: "locked/a")
    let locked = program.folder.path(of: "locked")
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: locked)
    defer {
      _ = try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: locked)
    }
    let page = Golden.path(of: "pages/cau-phao.txt")
    let run = try program.run(["import", page, "--store", "locked/a.db"])
    #expect(run.exitCode == 1)
    #expect(run.error.contains("locked/a.db"), "\(run.error)")
  }

  @Test func saysThatTheFolderOfAStoreCannotBeMade() throws {
    let program = try TracuuProgram()
    let page = Golden.path(of: "pages/cau-phao.txt")
    let run = try program.run(["import", page, "--store", "/proc/none/a.db"])
    #expect(run.exitCode == 1)
    #expect(run.error.contains("/proc/none/a.db"), "\(run.error)")
  }

  @Test(
    arguments: [
      ("find speaker where name = \"\(String(repeating: "x", count: 100_000))\"", nil),
      (
        "find speaker where " + String(repeating: "(", count: 2000) + "name = \"x\""
          + String(repeating: ")", count: 2000), "deep"
      ),
      (
        "find speaker where "
          + (0..<2000).map { "name != \"\($0)\"" }.joined(separator: " and "), nil
      ),
      ("find speaker where name = \"Bí thư", "never closed"),
      (
        "find person where " + String(repeating: "positions.person.", count: 1000) + "name = \"x\"",
        "at most 24 names"
      ),
      ("find speaker where rol = \"Bí thư\"", "did you mean `role`?"),
      ("find speker", "did you mean `speaker`?"),
      ("", nil),
    ] as [(String, String?)]
  )
  func saysWhatIsWrongWithAQuery(_ query: String, _ message: String?) throws {
    let program = try TracuuProgram(importing: ["cau-phao.txt"])
    let run = try program.run(["query", query])
    #expect(run.exitCode == 1, "\(run.output)")
    #expect(run.output == "")
    #expect(run.error.hasPrefix("error: "), "\(run.error.prefix(300))")
    #expect(message.map { run.error.contains($0) } ?? true, "\(run.error.prefix(300))")
    #expect(run.error.utf8.count < 5000)
  }

  @Test func opensNoShellOnWhatIsNoStore() throws {
    let program = try TracuuProgram()
    try program.folder.write("Đây không phải là kho.\n", to: "notes.txt")
    let terminal = try program.terminal(["notes.txt"])
    #expect(terminal.exitCode() == 1)
    #expect(terminal.text == "error: notes.txt is no store; it is not a SQLite file\n")
  }

  @Test func saysWhatIsGoneFromAStoreAndWhatToDo() throws {
    let program = try TracuuProgram(importing: ["cau-phao.txt"])
    let sql = try ProgramRun("/usr/bin/sqlite3", [program.storePath, "drop table statement"])
    #expect(sql.error == "")
    let asked = try program.run(["query", "find statement"])
    let path = program.storePath
    #expect(
      asked.error == """
        error: the store \(path) has no table statement any more: `tracuu check --store FILE` says \
        how far; go back to a backup, or import the pages again into a new store

        """
    )
    #expect(asked.exitCode == 1)
    let check = try program.run(["check"])
    #expect(check.exitCode == 1)
    #expect(check.error.contains("  there is no table statement any more\n"), "\(check.error)")
    #expect(check.error.contains("tracuu import PATH --store FILE"), "\(check.error)")
  }

  @Test func checksAStoreThatCannotBeOpened() throws {
    let program = try TracuuProgram(importing: ["cau-phao.txt"])
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: program.storePath))
    try file.truncate(atOffset: 20_000)
    try file.close()
    let check = try program.run(["check"])
    #expect(check.error.hasPrefix("file: not whole\n"), "\(check.error)")
    #expect(check.error.contains("tracuu import PATH --store FILE"), "\(check.error)")
    #expect(check.exitCode == 1)
  }
}
