import TestSupport
import Testing

/// The commands that care for a store, and `page`, as a person or a script runs them.
@Suite struct CareTests {
  private static let page = "cau-phao.txt"

  @Test func checksAStore() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let whole = try program.run(["check"])
    #expect(whole.exitCode == 0 && whole.output.isEmpty)
    #expect(
      whole.error.hasSuffix("the store is whole: 1 article, 4 people, 6 statements\n"),
      "\(whole.error)"
    )
    _ = try ProgramRun(
      "/usr/bin/env",
      ["sqlite3", program.storePath, "update mention set start = start + 1 where id = 1"]
    )
    let broken = try program.run(["check"])
    #expect(broken.exitCode == 1)
    #expect(
      broken.error.contains("a mention's words are not those of its passage"),
      "\(broken.error)"
    )
  }

  /// A contentless index of words cannot be seen in any other way than by asking it.
  @Test(
    arguments: [
      (
        "insert into passage_words (rowid, words) values (1000, 'tin moi')",
        "the index of words holds a passage that is gone"
      ),
      (
        "insert into passage (id, article, number, kind, text) values (1000, 1, 1000, 'body', 'Thêm.')",
        "a passage is missing in the index of words"
      ),
      (
        "insert into passage_words (rowid, words) values (1, 'tin moi')",
        "a passage is not found by its own words"
      ),
      (
        "insert into statement_words (rowid, words) values (1, 'tin moi')",
        "a statement is not found by its own words"
      ),
    ]
  )
  func findsWhatTheIndexOfWordsHasWrong(_ damage: String, _ message: String) throws {
    let program = try TracuuProgram(importing: [Self.page])
    _ = try ProgramRun("/usr/bin/env", ["sqlite3", program.storePath, damage])
    let broken = try program.run(["check"])
    #expect(broken.exitCode == 1 && broken.error.contains(message), "\(broken.error)")
  }

  @Test func copiesAStore() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let copied = try program.run(["backup", "copy.db"])
    #expect(copied.exitCode == 0, "\(copied.error)")
    let asked = try program.run(["query", "count article", "--store", "copy.db"])
    #expect(asked.output == "count\n1\n")
    let again = try program.run(["backup", "copy.db"])
    #expect(again.exitCode == 1)
    #expect(again.error == "error: copy.db is there already; --force replaces it\n")
    #expect(try program.run(["backup", "copy.db", "--force"]).exitCode == 0)
    let itself = try program.run(["backup", program.storePath, "--force"])
    #expect(itself.exitCode == 1 && itself.error.contains("is the store itself"), "\(itself.error)")
  }

  @Test func rereadsAStore() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let none = try program.run(["reread"])
    #expect(none.exitCode == 0 && none.error.contains("by the rules of now"), "\(none.error)")
    let all = try program.run(["reread", "--all"])
    #expect(all.exitCode == 0 && all.error.contains("1 article reread"), "\(all.error)")
    #expect(all.error.contains("(as before)"), "\(all.error)")
  }

  @Test func needsAStoreToCareFor() throws {
    let program = try TracuuProgram()
    for command in [["check"], ["reread"], ["backup", "copy.db"]] {
      let run = try program.run(command)
      #expect(run.exitCode == 1 && run.error.contains("there is no store"), "\(run.error)")
      #expect(!program.folder.contains("copy.db"))
    }
  }

  @Test func printsAPageInBrackets() throws {
    let program = try TracuuProgram()
    let text = Golden.text(of: "pages/\(Self.page)")
    let page = try program.run(["page", "-"], input: text)
    #expect(page.exitCode == 0 && page.error.isEmpty, "\(page.error)")
    #expect(page.output.contains("[P Phan Đình Khuê]"), "\(page.output)")
    #expect(!page.output.contains("\u{1B}"))
    let none = try program.run(["page", "nowhere.txt"])
    #expect(none.exitCode == 1 && none.error.contains("there is no such file"), "\(none.error)")
    let folder = try program.run(["page", "."])
    #expect(folder.exitCode == 1 && folder.error.contains("is a folder"), "\(folder.error)")
  }

  @Test(arguments: [([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false)])
  func printsAPageInColourOnATerminal(_ environment: [String: String], _ isColoured: Bool) throws {
    let program = try TracuuProgram()
    try program.folder.write(Golden.text(of: "pages/\(Self.page)"), to: Self.page)
    let terminal = try program.terminal(["page", Self.page], environment: environment)
    #expect(terminal.exitCode() == 0)
    #expect(terminal.text.contains("[P ") != isColoured, "\(terminal.text)")
    #expect(terminal.text.contains("Mai Thị Thu Trang"))
  }

  @Test func correctsAStoreInTheShell() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let terminal = try program.terminal()
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    terminal.type("find speaker show name\r")
    #expect(terminal.wait { $0.contains("4 speakers") }, "\(terminal.text)")
    terminal.type("merge 1 2\r")
    #expect(terminal.wait { $0.contains("`undo` takes it back") }, "\(terminal.text)")
    terminal.type("find speaker show name\r")
    #expect(terminal.wait { $0.contains("3 speakers") }, "\(terminal.text)")
    terminal.type("page 1\r")
    #expect(terminal.wait { $0.contains("Ba xã bàn chuyện nối lại cầu phao") }, "\(terminal.text)")
    // It is longer than the screen and read page by page.
    terminal.type("q")
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    terminal.type("undo\r")
    #expect(terminal.wait { $0.contains("taken back: merged") }, "\(terminal.text)")
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    terminal.type("\u{4}")
    #expect(terminal.exitCode() == 0)
    let count = try program.run(["query", "count speaker"])
    #expect(count.output == "count\n4\n")
  }

  @Test func saysThatThereIsNoFolderForACopy() throws {
    let program = try TracuuProgram(importing: ["cau-phao.txt"])
    let run = try program.run(["backup", "nowhere/b.db"])
    #expect(run.error == "error: cannot write nowhere/b.db: there is no folder nowhere\n")
    #expect(run.exitCode == 1)
  }
}
