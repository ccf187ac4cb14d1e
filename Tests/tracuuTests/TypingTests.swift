import Foundation
import TestSupport
import Testing

/// Pasting into a line, going on in a new row, and going back to earlier lines.
@Suite struct TypingTests {
  private static let page = "cau-phao.txt"

  @Test func runsAPastedQuestionOfSeveralLinesAsOne() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session()
    terminal.paste("find speaker\r\n  where role = \"Bí thư\"\r\n  show name\r\n")
    #expect(terminal.wait { $0.contains("2 speakers") }, "\(terminal.text)")
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    #expect(
      terminal.text.contains(
        "tracuu> find speaker\n     …>   where role = \"Bí thư\"\n     …>   show name\n\n name\n"
      ),
      "\(terminal.text)"
    )
    terminal.type("\u{1B}[A")
    #expect(
      terminal.wait {
        $0.hasSuffix("tracuu> find speaker\n  where role = \"Bí thư\"\n  show name\n")
      }
    )
  }

  @Test func runsEachPastedStatementInTurn() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session()
    terminal.paste("count speaker; count article\rcount person\r  where name ~ \"lan\"")
    #expect(terminal.waitForPrompt("     …>   where name ~ \"lan\""), "\(terminal.text)")
    #expect(terminal.text.contains("tracuu> count article\n\n count\n ─────\n     1\n"))
    #expect(!terminal.ask("").contains("error"), "\(terminal.text)")
  }

  @Test func takesAPasteAsLettersAndNeverAsKeys() throws {
    let terminal = try TracuuProgram().session()
    terminal.paste("help q\u{3}u\u{1A}i\u{4}\u{1B}[A\u{13}\u{1C}\u{7F}t")
    #expect(terminal.wait { $0.hasSuffix("tracuu> help qui[At\n") }, "\(terminal.text)")
    terminal.type("\u{15}help quit\r")
    #expect(terminal.wait { $0.contains("ends the session") }, "\(terminal.text)")
  }

  @Test func putsAPasteIntoTheMiddleOfALine() throws {
    let terminal = try TracuuProgram().session()
    terminal.type("help t\u{2}")
    terminal.paste("qui")
    #expect(terminal.wait { $0.hasSuffix("tracuu> help quit\n") }, "\(terminal.text)")
  }

  @Test func stopsAPasteAtItsFirstError() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session()
    terminal.paste("count spker\rcount article\rcount person\r")
    #expect(terminal.wait { $0.contains("2 more of the paste not run") }, "\(terminal.text)")
    #expect(terminal.waitForPrompt("tracuu> "))
    #expect(!terminal.text.contains("tracuu> count article"))
  }

  @Test func asksForPastesInBracketsOnlyWhileALineIsTyped() throws {
    let terminal = try TracuuProgram().session()
    #expect(terminal.bracketsPastes)
    terminal.signal(15)
    #expect(terminal.exitCode() == 143)
    #expect(!terminal.bracketsPastes && terminal.isAsShellsLeaveIt)
  }

  @Test func asksADumbTerminalForNothing() throws {
    let terminal = try TracuuProgram().session(environment: ["TERM": "dumb"])
    terminal.ask("help quit")
    #expect(!terminal.transcript.contains(0x1B), "\(terminal.text)")
  }

  @Test(arguments: ["", "bind -v\n"])
  func goesOnInANewRowWithAltEnter(_ settings: String) throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write(settings, to: ".editrc")
    let terminal = try program.session()
    terminal.type("count speaker\u{1B}\r  where role = \"Bí thư\"")
    #expect(terminal.wait { $0.hasSuffix("count speaker\n  where role = \"Bí thư\"\n") })
    #expect(terminal.ask("").contains("    2\n"), "\(terminal.text)")
  }

  @Test func findsEarlierLinesByWordsWithoutMarks() throws {
    let terminal = try TracuuProgram(importing: [Self.page]).session()
    terminal.ask("count speaker where role = \"Bí thư\"")
    terminal.ask("count article")
    terminal.type("\u{12}bi thu")
    #expect(
      terminal.wait { $0.hasSuffix("earlier \"bi thu\"> count speaker where role = \"Bí thư\"\n") },
      "\(terminal.text)"
    )
    terminal.type("\r")
    let line = "\ntracuu> count speaker where role = \"Bí thư\"\n"
    #expect(terminal.wait { $0.contains("\(line)\n count") }, "\(terminal.text)")
  }

  @Test(arguments: ["", "bind -v\n"])
  func goesBackToLinesThatBeginAsThisOne(_ settings: String) throws {
    let program = try TracuuProgram()
    try program.folder.write(settings, to: ".editrc")
    let terminal = try program.session(rows: 60)
    for line in ["help find", "schema place", "help dates", "schema person", "help find"] {
      terminal.ask(line)
    }
    terminal.type("help \u{1B}[A")
    #expect(terminal.wait { $0.hasSuffix("tracuu> help find\n") }, "\(terminal.text)")
    terminal.type("\u{1B}[A")
    #expect(terminal.wait { $0.hasSuffix("tracuu> help dates\n") }, "\(terminal.text)")
  }

  @Test func leavesNothingStaleWhenTheWindowNarrows() throws {
    let terminal = try TracuuProgram().session()
    terminal.ask("help quit")
    terminal.type("find speaker where role = \"Bí thư\" and place within \"Huế\" show name")
    #expect(terminal.wait { $0.contains("show name") })
    terminal.resize(columns: 50, rows: 24)
    #expect(
      terminal.wait {
        $0.hasSuffix(" and place \nwithin \"Huế\" show name\n") || $0.contains("within")
      }
    )
    terminal.type("x")
    #expect(terminal.wait { $0.contains("show namex") }, "\(terminal.text)")
    #expect(terminal.text.components(separatedBy: "find speaker").count == 2, "\(terminal.text)")
  }

  /// On a terminal that cuts its rows off, where the line stood over several and the cursor in the
  /// last of them.
  @Test func eatsNoRowAboveTheLineWhenTheWindowChanges() throws {
    let terminal = try TracuuProgram().session()
    terminal.ask("help quit")
    let words = "thành phố hỗ trợ các hợp tác xã"
    terminal.type("find statement where text ~ \"\(words)\" and text ~ \"\(words)\" show text")
    #expect(terminal.wait { $0.contains("show text") }, "\(terminal.text)")
    for columns in [60, 100, 40] {
      terminal.resize(columns: columns, rows: 24)
      terminal.type("x")
      let isDrawn = terminal.wait { text in
        let rows = text.split(separator: "\n").drop { !$0.hasPrefix("tracuu> find") }
        return rows.first?.count == columns && text.hasSuffix("x\n")
      }
      #expect(isDrawn, "\(columns): \(terminal.text)")
      terminal.type("\u{7F}")
      // A window that changes while the line is drawn is another matter.
      #expect(terminal.wait { $0.hasSuffix("text\n") }, "\(columns): \(terminal.text)")
    }
    #expect(terminal.text.contains("  ends the session"), "\(terminal.text)")
    #expect(terminal.text.components(separatedBy: "tracuu> find").count == 2, "\(terminal.text)")
  }

  @Test func standsStillAtCtrlZ() throws {
    let program = try TracuuProgram()
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-im", "-c", "\(program.path); stty -a | grep -wo 'isig icanon'; fg"],
      environment: program.environment,
      folder: program.folder
    )
    #expect(terminal.waitForPrompt("tracuu> "), "\(terminal.text)")
    terminal.type("help qu\u{1A}")
    #expect(terminal.wait { $0.contains("isig icanon") }, "\(terminal.text)")
    #expect(terminal.waitForPrompt("tracuu> help qu"), "\(terminal.text)")
    terminal.type("it\r")
    #expect(terminal.wait { $0.contains("ends the session") }, "\(terminal.text)")
  }
}
