import Foundation
import TestSupport
import Testing

/// A store whose texts hold anything at all: bytes that are no text, control sequences, marks that
/// are not seen.
@Suite struct HostileStoreTests {
  private static let formats = [
    "auto", "table", "record", "json", "jsonl", "csv", "tsv", "markdown", "html", "chart",
  ]

  /// A program whose store was written over by SQL.
  private func program(updating sql: String) throws -> TracuuProgram {
    let program = try TracuuProgram(importing: ["cau-phao.txt"])
    let store = program.folder.path(of: ".local/share/tracuu/tracuu.db")
    let run = try ProgramRun("/usr/bin/sqlite3", [store, sql])
    #expect(run.error == "")
    return program
  }

  /// Everything that a terminal or a reader could be fooled by, after a letter and before one.
  private static let attack =
    "a\u{1B}]0;PWNED\u{7}\u{1B}[2J\u{9B}31m\u{9D}0;x\u{9C}\u{202E}\u{2066}\u{200B}\u{FEFF}\u{AD}\r\u{8}b"

  @Test(arguments: formats)
  func sendsNoControlSequenceToATerminal(as format: String) throws {
    let program = try program(
      updating: """
        update passage set text = '\(Self.attack)' || text;
        update article set title = '\(Self.attack)', outlet = '\(Self.attack)';
        """
    )
    let question =
      format == "chart"
      ? "count passage by article.title"
      : "find passage show text, article.title, article { title, outlet }"
    let terminal = try program.terminal(["query", question, "--format", format])
    #expect(terminal.exitCode() == 0, "\(terminal.text)")
    let sent = String(decoding: terminal.transcript, as: UTF8.self)
    // What is drawn bold, faint or in its column is ours.
    let ours = sent.replacing(/\u{1B}\[[0-9]+[mG]/.matchingSemantics(.unicodeScalar), with: "")
    for scalar in ours.unicodeScalars where scalar != "\r" && scalar != "\n" && scalar != "\t" {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      let isHidden = [0x202E, 0x2066, 0x200B, 0xFEFF, 0xAD].contains(scalar.value)
      #expect(!isControl && !isHidden, "U+\(String(scalar.value, radix: 16)) in \(format)")
    }
  }

  /// Foundation reads the JSON of whatever bytes stand in the store.
  @Test(arguments: 1...5)
  func givesJSONThatOthersRead(round: Int) throws {
    let program = try program(
      updating: """
        update passage set text = cast(randomblob(1 + abs(random()) % 60) as text);
        update article set title = cast(randomblob(9) as text), words = 9223372036854775807;
        """
    )
    for question in [
      "find passage show text, article.title, article { title, words }",
      "find article show title, words, passages { text, number, mentions { as_written, start } }",
    ] {
      let run = try program.run([
        "query", question, "--format", "json", "--output", "\(round).json",
      ])
      #expect(run.error == "")
      let bytes = FileManager.default.contents(atPath: program.folder.path(of: "\(round).json"))
      let text = try #require(bytes.flatMap { String(validating: $0, as: UTF8.self) })
      let rows = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSArray
      #expect((rows?.count ?? 0) > 0)
      #expect(text.contains(":9223372036854775807"))
      try FileManager.default.removeItem(atPath: program.folder.path(of: "\(round).json"))
    }
  }
}
