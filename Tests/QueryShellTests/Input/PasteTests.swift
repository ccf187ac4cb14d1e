import Testing

@testable import QueryShell

/// What of a paste runs at once and what is typed on.
@Suite struct PasteTests {
  private func paste(_ text: String) -> Paste {
    Paste(text, commands: ["help", "format"])
  }

  @Test func runsAQuestionOverSeveralLinesAsOne() {
    let paste = paste("find speaker\n  where role = \"Bí thư\"\n  limit 2\n")
    #expect(paste.statements == ["find speaker\n  where role = \"Bí thư\"\n  limit 2"])
    #expect(paste.open == "" && paste.begun == "")
  }

  @Test func runsEachStatementInTurn() {
    let paste = paste("count speaker; count article;\nformat json\nfind person\nlimit 1\n\nhelp\n")
    #expect(
      paste.statements == [
        "count speaker", "count article", "format json", "find person\nlimit 1", "help",
      ]
    )
  }

  @Test func leavesAnUnfinishedLastLineInTheEditor() {
    let paste = paste("count speaker\nfind person\n  where name ~ \"lan\"\n  limit")
    #expect(paste.statements == ["count speaker"])
    #expect(paste.open == "find person\n  where name ~ \"lan\"")
    #expect(paste.begun == "  limit")
  }

  @Test func waitsForWhatIsOpen() {
    let paste = paste("find speaker where (role = \"Bí thư\"\n  or role = \"Chủ tịch\"\n")
    #expect(paste.statements == [])
    #expect(paste.open == "find speaker where (role = \"Bí thư\"\n  or role = \"Chủ tịch\"")
    #expect(paste.begun == "")
  }

  @Test func holdsNothingWhereThereAreOnlyComments() {
    #expect(paste("# a note\n\n").statements == [])
  }

  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"),
    ("a\tb", "a b"),
    ("\u{1B}[31mred\u{7}\u{3}\u{4}\u{1A}\u{7F}\u{9B}0m", "[31mred0m"),
    ("Bi\u{301} thu\u{31B}", "Bí thư"),
  ])
  func makesAPasteSafe(_ pasted: String, _ text: String) {
    #expect(PastedText.text(of: Array(pasted.utf8)) == text)
    #expect(
      Array(PastedText.text(of: Array(pasted.utf8)).unicodeScalars) == Array(text.unicodeScalars)
    )
  }

  @Test func makesWrongBytesVisible() {
    #expect(PastedText.text(of: [0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
  }
}
