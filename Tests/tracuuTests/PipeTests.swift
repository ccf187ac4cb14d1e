import TestSupport
import Testing

/// The program in a pipe: what goes where, and the exit codes.
@Suite struct PipeTests {
  private static let page = "cau-phao.txt"
  private static let question = "find speaker where role = \"Bí thư\" show name"

  @Test func writesNothingButDataToStandardOutput() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let run = try program.run(["query", Self.question])
    #expect(run.output == "name\nĐào Hữu Nghĩa\nMai Thị Thu Trang\n")
    #expect(run.error == "")
    #expect(run.exitCode == 0)
  }

  @Test func givesOneArrayOfJSON() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let some = try program.run(["query", Self.question, "--format", "json"])
    #expect(some.output.contains("\"name\":\"Mai Thị Thu Trang\""), "\(some.output)")
    let none = try program.run(
      ["query", "find speaker where role = \"Thuyền trưởng\"", "--format", "json"]
    )
    #expect(none.output == "[]\n")
    #expect(none.exitCode == 0)
  }

  @Test func asksASavedQueryWithItsValues() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let saving = try program.run(
      [],
      input: "save by_role as find speaker where role = $role show name\n"
    )
    #expect(saving.exitCode == 0, "\(saving.error)")
    let run = try program.run(["run", "by_role", "role=Bí thư"])
    #expect(run.output == "name\nĐào Hữu Nghĩa\nMai Thị Thu Trang\n")
    #expect(run.error == "")
    let missing = try program.run(["run", "by_role"])
    #expect(missing.error.contains("no value for `role`"), "\(missing.error)")
    let unknown = try program.run(["run", "by_rol"])
    #expect(unknown.error.contains("did you mean `by_role`?"), "\(unknown.error)")
    #expect([missing.exitCode, unknown.exitCode] == [2, 1])
    let strange = try program.run(["run", "by_role", "role=x", "place=y"])
    #expect(strange.error.hasPrefix("error: there is no parameter `place`"), "\(strange.error)")
    #expect(strange.exitCode == 2)
  }

  @Test func actsAsAFilter() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let script = """
      # two questions, the first over several lines
      find speaker where role = "Bí thư"
        show name
      count speaker
      """
    let run = try program.run(["--format", "json"], input: script)
    #expect(run.output.split(separator: "\n").last == "[{\"count\":4}]", "\(run.output)")
    #expect(run.error == "")
    #expect(run.exitCode == 0)
  }

  @Test func separatesResultsInAPipe() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let run = try program.run([], input: "count speaker\n\ncount article\n")
    #expect(run.output == "count\n4\n\ncount\n1\n")
  }

  /// A second question is only written once the first is answered.
  @Test(arguments: ["count speaker;", "count speaker\n", "count speaker\nformat tsv"])
  func answersBeforeThePipeEnds(_ first: String) throws {
    let program = try TracuuProgram(importing: [Self.page])
    let command = """
      (echo '\(first)'; until [ -s out ]; do sleep 0.05; done; echo 'count article') \
        | \(program.path) > out; cat out
      """
    let run = try ProgramRun(
      "/bin/sh",
      ["-c", command],
      environment: program.environment,
      folder: program.folder.path,
      timeout: .seconds(20)
    )
    #expect(run.output == "count\n4\n\ncount\n1\n", "\(run.error)")
  }

  @Test(arguments: [["run", "a.tq"], ["run", "-"], []])
  func givesTheSameAnswerPipedOrRun(_ arguments: [String]) throws {
    let program = try TracuuProgram(importing: [Self.page])
    let script =
      "count speaker; count article\nfind person\n  where (name = \"x\"\n\ncount person\n"
    try program.folder.write(script, to: "a.tq")
    let run = try program.run(arguments, input: script)
    #expect(run.output == "count\n4\n\ncount\n1\n")
    #expect(run.error.contains(":3:9: error: "), "\(run.error)")
    #expect(run.exitCode == 1)
    guard let last = arguments.last else { return }
    let all = try program.run(["run", last, "--keep-going"], input: script)
    #expect(all.output.hasPrefix("count\n4\n\ncount\n1\n\ncount\n"), "\(all.error)")
    #expect(all.error == run.error)
    #expect(all.exitCode == 1)
  }

  @Test func stopsAtTheFirstErrorOfAScript() throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write(
      "count speaker\n\nfind speaker\n  where rol = \"Bí thư\"\n\ncount article\n",
      to: "a.tq"
    )
    let run = try program.run(["run", "a.tq"])
    #expect(run.output == "count\n4\n")
    #expect(run.error.contains("a.tq:4:9"), "\(run.error)")
    #expect(run.error.contains("did you mean `role`?"))
    #expect(run.exitCode == 1)
  }

  @Test func saysWhereStandardInputIsWrong() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let run = try program.run([], input: "\n\nfind speker\n")
    #expect(run.output == "")
    #expect(run.error.contains("<stdin>:3:6"), "\(run.error)")
    #expect(run.exitCode == 1)
  }

  @Test func isQuietWhenTheReaderHasSeenEnough() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let command =
      "for i in $(seq 3000); do echo 'find mention;'; done | \(program.path) | head -n 1"
    let run = try ProgramRun("/bin/sh", ["-c", command], environment: program.environment)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.error == "")
  }

  @Test func printsSQLWithoutAStore() throws {
    let run = try TracuuProgram().run(["query", Self.question, "--sql"])
    #expect(run.output.hasPrefix("select") && run.output.hasSuffix(";\n"), "\(run.output)")
    #expect(run.exitCode == 0)
  }

  @Test func writesAFileWholeOrNotAtAll() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let run = try program.run(["query", Self.question, "--output", "out.csv"])
    #expect(run.output == "")
    #expect(run.exitCode == 0)
    #expect(try program.folder.text(of: "out.csv").contains("Mai Thị Thu Trang"))
    let wrong = try program.run(["query", "find speker", "--output", "other.csv"])
    #expect(wrong.exitCode == 1)
    #expect(!program.folder.contains("other.csv"))
  }

  @Test(arguments: [
    (["imprt", "x"], "no store \"imprt\"; did you mean `tracuu import`?"),
    (["missing.db"], "no store \"missing.db\""),
    (["query", "count speaker", "--store", "missing.db"], "no store \"missing.db\""),
    (["query"], "<text>"),
    (["query", "count speaker", "--fromat", "json"], "--format"),
    (["query", "count speaker", "--format", "jsno"], "did you mean `json`?"),
    (["run"], "<script>"),
    (["import"], "<path>"),
  ])
  func isWronglyUsed(_ arguments: [String], _ message: String) throws {
    let program = try TracuuProgram()
    let run = try program.run(arguments)
    #expect(run.exitCode == 2)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.output == "")
    #expect(!program.folder.contains("missing.db") && !program.folder.contains("imprt"))
    #expect(!program.folder.contains(".local"))
  }

  @Test func runsAScriptWithParameters() throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write("count speaker where place = $where\n", to: "at.tq")
    let run = try program.run(["run", "at.tq", "where=xã Tiên Lãng"])
    #expect(run.output == "count\n1\n", "\(run.error)")
    let missing = try program.run(["run", "at.tq"])
    #expect(missing.exitCode == 2 && missing.error.contains("no value for `where`"))
    let unknown = try program.run(["run", "at.tq", "were=x", "where=y"])
    #expect(unknown.exitCode == 2 && unknown.error.contains("did you mean `where`?"))
    #expect(try program.run(["run", "at.tq", "where"]).exitCode == 2)
    #expect(try program.run(["run", "at.tq", "where=x", "where=y"]).exitCode == 2)
    let inside = try program.run([], input: "run at.tq\n")
    #expect(inside.error.hasPrefix("<stdin>:1:1: error: no value for `where`"), "\(inside.error)")
    #expect(inside.exitCode == 1)
  }

  @Test func saysWhatComesNearAnEmptyAnswer() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let run = try program.run(["query", "find speaker where role = \"Bi thu\" show name"])
    #expect(run.output == "name\n")
    #expect(run.error.contains("near it: \"Bí thư\""), "\(run.error)")
    #expect(run.exitCode == 0)
  }

  /// What was imported can be copied as one file.
  @Test func keepsTheStoreInOneFile() throws {
    let program = try TracuuProgram()
    let page = Golden.path(of: "pages/cau-phao.txt")
    #expect(try program.run(["import", page, "--store", "news.db"]).exitCode == 0)
    #expect(try program.run(["query", "count article", "--store", "news.db"]).exitCode == 0)
    #expect(!program.folder.contains("news.db-wal") && !program.folder.contains("news.db-shm"))
  }

  @Test func opensTheStoreThatIsNamed() throws {
    let program = try TracuuProgram()
    let page = Golden.path(of: "pages/cau-phao.txt")
    #expect(try program.run(["import", page, "--store", "news.db"]).exitCode == 0)
    #expect(!program.folder.contains(".local/share"))
    let named = try program.run(["news.db"], input: "count article\n")
    #expect(named.output == "count\n1\n", "\(named.error)")
    let set = try program.run(
      ["query", "count article"],
      environment: ["TRACUU_STORE": program.folder.path(of: "news.db")]
    )
    #expect(set.output == "count\n1\n", "\(set.error)")
  }

  @Test func saysItsVersion() throws {
    #expect(try TracuuProgram().run(["--version"]).output.hasPrefix("0."))
  }
}
