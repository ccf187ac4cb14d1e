import TestSupport
import Testing

/// The shell as a person has it: the built program on a pseudo-terminal.
@Suite struct ShellTerminalTests {
  private static let page = "cau-phao.txt"

  @Test(arguments: [[:], ["LC_ALL": "C"], ["LANG": "C.UTF-8"]] as [[String: String]])
  func takesVietnameseWhateverTheEnvironmentSays(_ environment: [String: String]) throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session(environment: environment)
    let answer = terminal.ask("find speaker where role = \"Bí thư\"")
    #expect(answer.contains("Mai Thị Thu Trang"))
    #expect(answer.contains("2 speakers"))
    terminal.type("\u{4}")
    #expect(terminal.exitCode() == 0)
    #expect(terminal.isAsShellsLeaveIt)
  }

  /// The locale need not be installed: what it is called is enough for the messages.
  @Test func speaksVietnameseWhereTheEnvironmentSaysSo() throws {
    let environment = ["LANG": "vi_VN.UTF-8"]
    let terminal = try TracuuProgram(importing: [Self.page]).session(environment: environment)
    #expect(terminal.text.contains("1 bài"), "\(terminal.text)")
    let answer = terminal.ask("find speaker where role = \"Bí thư\"")
    #expect(answer.contains("2 người phát biểu"), "\(answer)")
    #expect(terminal.ask("find speaker where rol = \"Bí thư\"").contains("lỗi: "))
    terminal.ask("set language en")
    #expect(terminal.ask("find speaker limit 1").contains("1 of 4 speakers"))
  }

  @Test func deletesWholeLettersPastedApart() throws {
    let terminal = try TracuuProgram().session()
    terminal.type("help thu\u{31B}\u{309}\u{7F}\u{7F}\u{7F}find")
    #expect(terminal.wait { $0.contains("tracuu> help find") }, "\(terminal.text)")
    terminal.type("\r")
    #expect(terminal.wait { $0.contains("find article order by") }, "\(terminal.text)")
  }

  @Test func completesWithTab() throws {
    let terminal = try TracuuProgram().session()
    terminal.type("fin\t")
    #expect(terminal.wait { $0.contains("tracuu> find") }, "\(terminal.text)")
    terminal.type("spe\t")
    #expect(terminal.wait { $0.contains("tracuu> find speaker") }, "\(terminal.text)")
    terminal.type("\u{15}find p\t")
    #expect(terminal.wait { $0.contains("passage") && $0.contains("position") }, "\(terminal.text)")
    #expect(terminal.waitForPrompt("tracuu> find p"), "\(terminal.text)")
  }

  @Test func dropsAHalfTypedLineAtCtrlC() throws {
    let terminal = try TracuuProgram().session()
    terminal.type("find speaker where \u{3}")
    #expect(terminal.wait { $0.contains("^C\n") }, "\(terminal.text)")
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    terminal.type("\u{3}")
    #expect(terminal.waitForPrompt("tracuu> "))
    #expect(terminal.ask("help quit").contains("ends the session"))
  }

  @Test func dropsAnOpenBracketAtCtrlC() throws {
    let terminal = try TracuuProgram().session()
    terminal.type("find speaker where (\r")
    #expect(terminal.waitForPrompt("     (> "), "\(terminal.text)")
    terminal.type("\u{3}")
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
  }

  @Test func keepsItsHistoryAcrossSessions() throws {
    let program = try TracuuProgram()
    let first = try program.session()
    first.ask("help has")
    first.type("\u{4}")
    #expect(first.exitCode() == 0)
    let second = try program.session()
    second.type("\u{1B}[A")
    #expect(second.waitForPrompt("tracuu> help has"), "\(second.text)")
  }

  @Test func keepsWhatTwoSessionsTyped() throws {
    let program = try TracuuProgram()
    let one = try program.session()
    let other = try program.session()
    one.ask("help find")
    other.ask("help dates")
    one.type("\u{4}")
    other.signal(9)
    #expect(one.exitCode() == 0)
    #expect(other.exitCode() == 137)
    let third = try program.session()
    let history = third.ask("history")
    #expect(history.contains("help find") && history.contains("help dates"), "\(history)")
  }

  @Test func goesOnAfterAnError() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session()
    terminal.ask("find speaker where role = \"Bí thư\"")
    let error = terminal.ask("find speaker where rol = \"Bí thư\"")
    #expect(error.contains("did you mean `role`?"), "\(error)")
    let refined = terminal.ask("limit 1")
    #expect(refined.contains("1 of 2 speakers"), "\(refined)")
    let source = terminal.ask("source 1")
    #expect(source.contains("Ba xã bàn chuyện nối lại cầu phao trước mùa nước"), "\(source)")
  }

  @Test(arguments: [15, 1])  // SIGTERM, SIGHUP
  func leavesAUsableTerminalWhenEnded(by signal: Int32) throws {
    let terminal = try TracuuProgram().session()
    terminal.type("find sp")
    #expect(terminal.wait { $0.contains("find sp") })
    terminal.signal(signal)
    #expect(terminal.exitCode() == 128 + signal)
    #expect(terminal.isAsShellsLeaveIt)
  }

  @Test(arguments: [80, 200])
  func showsASession(atColumns columns: Int) throws {
    let program = try TracuuProgram(importing: [Self.page])
    let terminal = try program.session(columns: columns)
    terminal.ask("timer off")
    for line in [
      "find speaker where role = \"Bí thư\"",
      "find statement where kind = \"proposes\" show speaker, text",
      "source 1",
      "find speaker where role = \"Thuyền trưởng\"",
      "find speaker where role = Bí",
    ] { terminal.ask(line) }
    let text = terminal.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    Golden.expect(text.joined(separator: "\n"), is: "sessions/\(columns)-columns.txt")
  }

  @Test func takesAPastedPageWithLongLines() throws {
    let program = try TracuuProgram()
    let page = Golden.text(of: "pages/cau-phao.txt")
      .replacing("Bến đò cuối làng", with: String(repeating: "bến đò cuối làng ", count: 700))
    let terminal = try program.terminal(["import", "-"])
    #expect(terminal.wait { $0.contains("Ctrl-D") }, "\(terminal.text)")
    terminal.type(page + "\u{4}")
    #expect(terminal.exitCode() == 0, "\(terminal.text)")
    #expect(terminal.isAsShellsLeaveIt)
    let length = try program.run(
      ["query", "find passage \"bến đò cuối làng\" show text limit 1", "--format", "tsv"]
    )
    #expect(length.output.utf8.count > 4095, "\(length.error)")
  }

  @Test func breaksMessagesBetweenWords() throws {
    let terminal = try TracuuProgram(importing: ["cau-phao.txt"]).session(columns: 60)
    terminal.ask("count speaker by role")
    #expect(
      terminal.ask("source 1").contains(
        "error: these rows count others, and no words stand behind\none; ask for the rows with `find`: find speaker where role =\n\"Bí thư\"\n"
      ),
      "\(terminal.text)"
    )
  }

  @Test func showsHelpOnAScreenOfItsOwn() throws {
    let terminal = try TracuuProgram().session()
    terminal.ask("help")
    #expect(terminal.text.hasSuffix("tracuu> \n") || terminal.text.hasSuffix("tracuu>\n"))
    #expect(!terminal.text.contains("q ends"), "\(terminal.text)")
  }

  /// A probe that needs a shell would let it complain into the screen.
  @Test func asksForAPagerWhereTheWorkingFolderIsGone() throws {
    let program = try TracuuProgram(importing: ["cau-phao.txt"])
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-c", "mkdir gone && cd gone && rmdir ../gone && exec '\(program.path)'"],
      environment: program.environment,
      folder: program.folder
    )
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    terminal.type("find mention\r")
    #expect(terminal.wait { $0.contains("q ends") || $0.contains("(END)") }, "\(terminal.text)")
    let sent = String(decoding: terminal.transcript, as: UTF8.self)
    #expect(!sent.contains("getcwd"), "\(sent.prefix(400))")
  }
}
