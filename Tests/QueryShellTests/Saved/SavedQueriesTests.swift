@testable import QueryLanguage
import TestSupport
import Testing

@testable import QueryShell

/// The file of saved queries is a person's own: it can be edited, and several shells write it.
@Suite struct SavedQueriesTests {
  private static func query(_ text: String) throws -> QuerySyntax {
    try #require(try Parser.saved(text))
  }

  @Test func whatSomebodyWroteIntoTheFileStays() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      # mine
      save one as
        find speaker
          where role = "Bí thư"   # only these

      save two as count article; save three as find place
      """,
      to: "saved.tq"
    )
    let saved = SavedQueries(path: path, shownPath: "saved.tq")
    #expect(try saved.file().queries.map(\.name) == ["one", "two", "three"])
    #expect(try saved.save(Self.query("find article limit 1"), as: "one") != nil)
    #expect(try saved.forget("two"))
    #expect(try saved.save(Self.query("find person"), as: "four") == nil)
    #expect(
      try FilePath.text(of: path) == """
        # mine
        save one as find article limit 1   # only these

        save three as find place
        save four as find person

        """
    )
  }

  /// Whatever is wrong in the file stays as it is, is told, and touches nothing else.
  @Test(arguments: [
    ([UInt8]("save one as find\n".utf8), "1:17", "what to find is missing after `find`"),
    ([UInt8]("save one as find spe".utf8) + [0xE9, 0x0A], "1:1", "this line is not UTF-8 text"),
  ])
  func whatIsWrongTouchesNoOtherQuery(_ bytes: [UInt8], _ place: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "saved.tq")
    let second = "save tỉnh as find place where level = \"tỉnh\"\n"
    try folder.write(bytes + [UInt8](second.utf8), to: "saved.tq")
    let saved = SavedQueries(path: path, shownPath: "saved.tq")
    let file = try saved.file()
    #expect(file.queries.map(\.name) == ["tỉnh"])
    let texts = file.problems.map {
      ErrorText.text(of: $0, by: DiagnosticRenderer()).split(separator: "\n").first.map(String.init)
    }
    #expect(texts == ["saved.tq:\(place): error: \(message)"])
    _ = try saved.save(Self.query("find person"), as: "two")
    #expect(try saved.forget("tỉnh"))
    #expect(try FilePath.keptBytes(of: path) == bytes + [UInt8]("save two as find person\n".utf8))
  }

  /// A comment behind the only query of a line speaks of that query.
  @Test func whatIsForgottenTakesItsCommentAlong() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      # all of these are mine
      save one as find speaker   # of one
      save two as find article; save three as find place   # of both
      # the last
      save four as
        find person ; # of four
      """,
      to: "saved.tq"
    )
    let saved = SavedQueries(path: path, shownPath: "saved.tq")
    for name in ["one", "two", "four"] { #expect(try saved.forget(name)) }
    #expect(
      try FilePath.text(of: path) == """
        # all of these are mine
        save three as find place   # of both
        # the last

        """
    )
  }

  @Test(arguments: ["find person", "run one", "save two"])
  func whatSavesNothingIsTold(_ statement: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("save one as find article\n\n\(statement)\n", to: "saved.tq")
    let saved = SavedQueries(path: path, shownPath: "saved.tq")
    let file = try saved.file()
    #expect(file.queries.map(\.name) == ["one"])
    let error = try #require(file.problems.first)
    #expect(error.diagnostics.list.map(\.code.description) == ["not-to-be-saved"])
    #expect(error.diagnostics.list.map(\.range.start) == [26])
  }

  @Test func twoShellsLoseNothingOfOneAnother() throws {
    let folder = try TemporaryFolder()
    let saved = SavedQueries(path: folder.path(of: "deep/saved.tq"), shownPath: "saved.tq")
    let query = try Self.query("find person")
    let shells = ["a", "b"].map { shell in
      ThreadOfItsOwn {
        for number in 1...20 { _ = try saved.save(query, as: "\(shell)\(number)") }
      }
    }
    for shell in shells { try shell.value() }
    #expect(try saved.file().queries.count == 40)
  }
}
