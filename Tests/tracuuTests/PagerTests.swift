import Foundation
import TestSupport
import Testing

/// A result that is longer than the screen.
@Suite struct PagerTests {
  private static let page = "cau-phao.txt"
  private static let question = "find mention\r"

  @Test func keepsTheHeadOnEveryPage() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session(rows: 12)
    terminal.type(Self.question)
    #expect(terminal.wait { $0.contains("lines 1–9") }, "\(terminal.text)")
    #expect(terminal.text.hasPrefix(" as_written"))
    terminal.type(" ")
    #expect(terminal.wait { $0.contains("lines 10–18") }, "\(terminal.text)")
    #expect(terminal.text.hasPrefix(" as_written"))
    terminal.type("/bi thu\r")
    #expect(terminal.wait { $0.contains("Bí thư") }, "\(terminal.text)")
    terminal.type("q")
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    #expect(terminal.text.contains(" mentions · "), "\(terminal.text)")
    #expect(terminal.ask("source 1").contains("passage"), "\(terminal.text)")
  }

  /// A question with very many rows: each three, or each four, of the things that are named.
  private static func long(_ rows: [String]) -> String {
    let opened = rows.map { "has mentions as \($0) (length > 0)" }.joined(separator: " and ")
    let shown = rows.map { "\($0).start as \($0)_start" }.joined(separator: ", ")
    return "find article where \(opened) show \(shown)\r"
  }

  @Test func searchesToTheEndOfWhatComes() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session(rows: 12)
    terminal.type(Self.long(["a", "b", "c"]))
    #expect(terminal.wait { $0.contains("lines 1–9 ·") }, "\(terminal.text)")
    terminal.type("/zzz\r")
    #expect(terminal.wait { $0.contains("no more \"zzz\"") }, "\(terminal.text)")
    terminal.type(" ")
    #expect(terminal.wait { $0.contains("lines 10–18 of ") }, "\(terminal.text)")
  }

  @Test func endsASearchAndNotTheQuestionByCtrlC() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session(rows: 12)
    terminal.type(Self.long(["a", "b", "c", "d"]))
    #expect(terminal.wait { $0.contains("lines 1–9 ·") }, "\(terminal.text)")
    terminal.type("/zzz\r")
    #expect(terminal.wait { $0.contains("looking for \"zzz\"") }, "\(terminal.text)")
    terminal.type("\u{3}")
    #expect(terminal.wait { $0.contains("stopped at line ") }, "\(terminal.text)")
    terminal.type(" ")
    #expect(terminal.wait { $0.contains("lines 10–18 ·") }, "\(terminal.text)")
    terminal.type("q")
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
  }

  @Test func isLeftByCtrlC() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session(rows: 12)
    terminal.type(Self.question)
    #expect(terminal.wait { $0.contains("lines 1–9") }, "\(terminal.text)")
    terminal.type("\u{3}")
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    #expect(terminal.ask("help quit").contains("ends the session"))
    terminal.type("\u{4}")
    #expect(terminal.exitCode() == 0)
    #expect(terminal.isAsShellsLeaveIt)
  }

  @Test func givesTheTerminalBackWhenEnded() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session(rows: 12)
    terminal.type(Self.question)
    #expect(terminal.wait { $0.contains("lines 1–9") }, "\(terminal.text)")
    terminal.signal(15)
    #expect(terminal.exitCode() == 143)
    #expect(terminal.isAsShellsLeaveIt)
    #expect(terminal.text.contains("tracuu> find mention"), "the first screen is back")
  }

  @Test func fitsANarrowerWindow() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session(rows: 12)
    terminal.type(Self.question)
    #expect(terminal.wait { $0.contains("lines 1–9") }, "\(terminal.text)")
    terminal.resize(columns: 60, rows: 8)
    #expect(terminal.wait { $0.contains("lines 1–5") }, "\(terminal.text)")
  }

  @Test func writesWhatFitsAsItIs() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session(rows: 12)
    #expect(terminal.ask("find speaker limit 2").contains("2 of 4 speakers"))
  }

  @Test func handsTheResultToTheUsersPager() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let terminal = try program.session(environment: ["PAGER": "sed 's/^/> /'"], rows: 12)
    terminal.type(Self.question)
    #expect(terminal.wait { $0.contains("\n>  as_written") }, "\(terminal.text)")
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
  }

  @Test func asksLessToKeepTheHeadWhereItCan() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let less = """
      #!/bin/sh
      [ "$1" = --version ] && echo 'less 643 (PCRE2)' && exit
      cat > /dev/null; echo "less got $* and $LESS"
      """
    try program.folder.write(less + "\n", to: "bin/less")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700],
      ofItemAtPath: program.folder.path(of: "bin/less")
    )
    let path = "\(program.folder.path(of: "bin")):/usr/local/bin:/usr/bin:/bin"
    let terminal = try program.session(environment: ["PATH": path], rows: 12)
    terminal.type(Self.question)
    #expect(terminal.wait { $0.contains("less got --header=2 and RS") }, "\(terminal.text)")
  }

  @Test(arguments: ["nonesuch -x", "false", "exit 3"])
  func showsTheResultItselfWhereThePagerIsBroken(_ pager: String) throws {
    let program = try TracuuProgram(importing: [Self.page])
    let terminal = try program.session(environment: ["PAGER": pager], rows: 12)
    terminal.type(Self.question)
    #expect(terminal.wait { $0.contains("lines 1–9") }, "\(terminal.text)")
    #expect(terminal.text.hasPrefix(" as_written"), "\(terminal.text)")
    terminal.type("q")
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    #expect(terminal.text.contains("own pager shows results from here on"), "\(terminal.text)")
    terminal.type(Self.question)
    #expect(terminal.wait { $0.contains("lines 1–9") }, "\(terminal.text)")
  }
}
