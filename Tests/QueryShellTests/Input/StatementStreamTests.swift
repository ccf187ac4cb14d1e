import QueryLanguage
import Testing

@testable import QueryShell

/// A text that comes in pieces is cut into statements that know where they stand.
@Suite struct StatementStreamTests {
  /// The statements in the order in which they could be run, with the line and the column of each.
  private func statements(_ pieces: [String]) throws -> [String] {
    var stream = StatementStream(name: "<stdin>")
    var found: [String] = []
    for index in 0...pieces.count {
      let isLast = index == pieces.count
      let piece = isLast ? [] : Array(pieces[index].utf8)
      guard let source = isLast ? try stream.end() : try stream.take(piece[...]) else { continue }
      let parts = Parser.parts(of: source.text, commands: ["help"])
      let whole = isLast ? parts : parts.filter(\.isEnded)
      for part in whole {
        let bytes = Array(source.text.utf8)
        let before = String(decoding: bytes[..<part.range.start], as: UTF8.self)
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        let text = String(decoding: bytes[part.range.start..<part.range.end], as: UTF8.self)
        let line = source.firstLine + lines.count - 1
        found.append("\(index) \(line):\((lines.last?.count ?? 0) + 1) \(text)")
      }
      stream.drop(upTo: whole.last?.range.end)
    }
    return found
  }

  @Test func givesAStatementAsSoonAsItIsWhole() throws {
    #expect(
      try statements(["count speaker;\n", "find person\n", "  limit 1\n", "\n", "help\n", "count"])
        == ["0 1:1 count speaker", "3 2:1 find person\n  limit 1", "4 5:1 help", "6 6:1 count"]
    )
  }

  @Test func waitsForTheEndOfALine() throws {
    #expect(
      try statements(["\u{FEFF}count person; fi", "nd ăn; count", " x\n", ";count y"])
        == ["2 1:1 count person", "2 1:15 find ăn", "4 1:24 count x", "4 2:2 count y"]
    )
  }

  @Test func refusesWhatIsNotUTF8() throws {
    var stream = StatementStream(name: "<stdin>")
    #expect(throws: ShellError.self) { try stream.take([0xC3, 0x28, 0x0A]) }
  }

  @Test func takesALetterThatComesInTwoPieces() throws {
    var stream = StatementStream(name: "<stdin>")
    let bytes = Array("find \"ế\"\n".utf8)
    #expect(try stream.take(bytes[..<7]) == nil)
    #expect(try stream.take(bytes[7...])?.text == "find \"ế\"\n")
  }
}
