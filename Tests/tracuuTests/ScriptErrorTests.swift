import TestSupport
import Testing

/// What goes wrong in a script that is no mistake of a question's: it is said where, and ends it.
@Suite struct ScriptErrorTests {
  private static let page = "cau-phao.txt"

  /// The ways in which a script can be run.
  static let ways = [["run", "a.tq"], ["run", "-"], []]

  @Test(arguments: ways, ["nosuch.txt", "bad"])
  func endsAtAnImportThatIsRefused(_ way: [String], _ path: String) throws {
    let program = try TracuuProgram(importing: [Self.page])
    let script = "count article\nimport \(path)\n\ncount person\n"
    try program.folder.write("", to: "bad/empty.txt")
    try program.folder.write(script, to: "a.tq")
    let run = try program.run(way, input: script)
    #expect(run.output == "count\n1\n")
    let name = way.last == "a.tq" ? "a.tq" : "<stdin>"
    #expect(
      run.error.contains(
        """
        \(name):2:1: error: the import refused 1 page or path
          2 │ import \(path)
            │ ^^^^^^^^^^
        """
      ),
      "\(run.error)"
    )
    #expect(run.exitCode == 1)
  }

  @Test func goesOnAfterAnImportThatIsRefusedWhereItIsTold() throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write("import nosuch.txt\ncount article\n", to: "a.tq")
    let run = try program.run(["run", "a.tq", "--keep-going"])
    #expect(run.output == "count\n1\n")
    #expect(run.error.contains("a.tq:1:1: error: "), "\(run.error)")
    #expect(run.exitCode == 1)
  }

  @Test func goesOnAfterAnImportThatWentIn() throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write("import \(Self.page)\ncount article\n", to: "a.tq")
    let run = try program.run(["run", "a.tq"])
    #expect(run.output == "count\n1\n", "\(run.error)")
    #expect(run.exitCode == 0)
  }

  /// A file that is there, so that an export is refused, is `there.csv`.
  @Test(
    arguments: [
      ("merge 1 1", "there is no result yet"),
      ("source 9", "there is no result yet"),
      ("set foo bar", "foo"),
      ("count article\nexport there.csv", "there.csv is already there; --force replaces it"),
      ("run none.tq", "none.tq"),
      ("schema nobody", "nobody"),
      ("chart now", "usage: chart"),
      ("imprt x", ""),
    ]
  )
  func saysWhereACommandFailed(_ statements: String, _ message: String) throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write("", to: "there.csv")
    let lines = statements.split(separator: "\n")
    try program.folder.write("# a comment\n\n\(statements)\n", to: "a.tq")
    let run = try program.run(["run", "a.tq"])
    let line = 2 + lines.count
    #expect(run.error.hasPrefix("a.tq:\(line):1: error: "), "\(run.error)")
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.error.contains("  \(line) │ \(lines[lines.count - 1])\n"), "\(run.error)")
    #expect(run.exitCode == 1)
  }

  /// An error in a script that another one runs is said once, with the place in the inner one.
  @Test func saysWhereAScriptFailedThatAnotherOneRuns() throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write("\nsource 1\n", to: "inner.tq")
    try program.folder.write("run inner.tq\n", to: "outer.tq")
    let run = try program.run(["run", "outer.tq"])
    #expect(run.error.hasPrefix("inner.tq:2:1: error: there is no result yet"), "\(run.error)")
    #expect(!run.error.contains("outer.tq"), "\(run.error)")
  }
}
