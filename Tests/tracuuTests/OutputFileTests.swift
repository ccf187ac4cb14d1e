import Foundation
import TestSupport
import Testing

/// Results in files: whole or not at all, and nothing lost that was there.
@Suite struct OutputFileTests {
  private static let page = "cau-phao.txt"
  private static let question = "find speaker where role = \"Bí thư\" show name"

  @Test func replacesAFileOnlyWhenTold() throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write("old", to: "a.json")
    let arguments = ["query", Self.question, "--output", "a.json"]
    let refused = try program.run(arguments)
    #expect(refused.error == "error: a.json is already there; --force replaces it\n")
    #expect(refused.exitCode == 1)
    #expect(try program.folder.text(of: "a.json") == "old")
    let forced = try program.run(arguments + ["--force"])
    #expect(forced.error == "")
    #expect(forced.exitCode == 0)
    #expect(try program.folder.text(of: "a.json").hasPrefix("[{\"name\":"))
    let script = try program.run([], input: "\(Self.question)\nexport a.json\n")
    #expect(script.error.contains("--force"), "\(script.error)")
    #expect(try program.run([], input: "\(Self.question)\nexport a.json --force\n").exitCode == 0)
  }

  @Test(arguments: ["/dev/null", "/dev/full", "/dev/stdout", "/dev/fd/1"])
  func writesIntoNoDevice(_ path: String) throws {
    let program = try TracuuProgram(importing: [Self.page])
    let run = try program.run(["query", Self.question, "--output", path, "--force"])
    #expect(run.error.hasPrefix("error: \(path) is a device, not a file"), "\(run.error)")
    #expect(run.exitCode == 1)
    #expect(run.output == "")
  }

  @Test(arguments: ["json", "jsonl", "csv", "tsv", "html", "table", "record", "markdown"])
  func leavesTheEarlierFileWhenTheDiskIsFull(_ format: String) throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write("old", to: "a.txt")
    let before = try FileManager.default.contentsOfDirectory(atPath: program.folder.path).sorted()
    // No file may grow beyond a block: what a full disk does, without one.
    let command = """
      ulimit -f 1
      exec '\(program.path)' query 'find mention show id, as_written, passage.text, article.text' \
      --format \(format) --output a.txt --force
      """
    let run = try ProgramRun(
      "/bin/bash",
      ["-c", command],
      environment: program.environment,
      folder: program.folder.path
    )
    #expect(
      run.error == "error: cannot write a.txt: File too large\n"
    )
    #expect(run.exitCode == 1)
    #expect(try program.folder.text(of: "a.txt") == "old")
    let after = try FileManager.default.contentsOfDirectory(atPath: program.folder.path).sorted()
    #expect(after == before)
  }

  @Test func saysThatNothingMoreGoesOut() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let command = "'\(program.path)' query '\(Self.question)' > /dev/full"
    let run = try ProgramRun("/bin/sh", ["-c", command], environment: program.environment)
    #expect(run.error == "error: the output cannot be written: No space left on device\n")
    #expect(run.exitCode == 1)
  }

  @Test func knowsWhatGoesTogether() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let wrong = try program.run(["query", Self.question, "--format", "json", "--bom"])
    #expect(wrong.error == "error: --safe-csv and --bom go with --format csv or tsv, not json\n")
    #expect(wrong.exitCode == 2)
    let right = try program.run(
      ["query", Self.question, "--output", "a.csv", "--bom", "--safe-csv"]
    )
    #expect(right.exitCode == 0)
    let file = FileManager.default.contents(atPath: program.folder.path(of: "a.csv"))
    #expect(file?.starts(with: Array("\u{FEFF}name\r\n".utf8)) == true)
    let force = try program.run(["query", Self.question, "--force"])
    #expect(force.exitCode == 2)
  }

  @Test func describesAResultByASchema() throws {
    let program = try TracuuProgram()
    let run = try program.run(["query", Self.question, "--schema"])
    let schema = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? NSDictionary
    #expect(schema?["type"] as? String == "array")
    #expect(run.exitCode == 0)
  }

  @Test func sendsLaterResultsOfAScriptIntoAFile() throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write(
      "output a.json\n\n\(Self.question) limit 1\n\ncount article\n\noutput\n\ncount speaker\n",
      to: "a.tq"
    )
    let run = try program.run(["run", "a.tq"])
    #expect(run.error == "")
    #expect(run.output.hasPrefix("count\n"), "\(run.output)")
    let lines = try program.folder.text(of: "a.json").split(separator: "\n")
    #expect(lines.count == 2 && lines.last == "[{\"count\":1}]", "\(lines)")
    let again = try program.run(["run", "a.tq"])
    #expect(
      again.error == """
        a.tq:1:1: error: a.json is already there; --force replaces it
          1 │ output a.json
            │ ^^^^^^^^^^^^^

        """
    )
    #expect(again.exitCode == 1)
  }

  @Test func endsTheFileWithItsScript() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let piped = try program.run([], input: "output a.csv\ncount article\n")
    #expect(piped.output == "" && piped.error == "" && piped.exitCode == 0)
    #expect(try program.folder.text(of: "a.csv") == "count\r\n1\r\n")
    let failed = try program.run([], input: "output a.csv --force\ncount person\n\nfind nobody\n")
    #expect(failed.error.contains("note: a.csv is not written\n"), "\(failed.error)")
    #expect(failed.exitCode == 1)
    #expect(try program.folder.text(of: "a.csv") == "count\r\n1\r\n")
    let two = try program.run([], input: "output a.html\ncount person\n\ncount article\n")
    #expect(two.error.contains("error: an HTML page holds one result"), "\(two.error)")
    #expect(!program.folder.contains("a.html"))
    let device = try program.run([], input: "output /dev/null\ncount person\n")
    #expect(device.error.hasPrefix("<stdin>:1:1: error: /dev/null is a device"), "\(device.error)")
  }

  @Test func sendsLaterResultsOfTheShellIntoAFile() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let terminal = try program.session()
    terminal.ask("output b.json")
    #expect(terminal.ask(Self.question).contains("2 speakers, into b.json"), "\(terminal.text)")
    #expect(terminal.ask("source 1").contains("passage"), "\(terminal.text)")
    terminal.ask("find speaker where rol = 1")
    #expect(terminal.ask("output").contains("1 result written to b.json as json"))
    #expect(try program.folder.text(of: "b.json").hasPrefix("[{\"name\":"))
    #expect(terminal.ask("count article").contains(" count\n"), "\(terminal.text)")
    #expect(terminal.ask("output").contains("results go to no file"), "\(terminal.text)")
  }

  @Test func takesADashForStandardOutput() throws {
    let program = try TracuuProgram(importing: [Self.page])
    let asked = try program.run(["query", "count article", "--output", "-"])
    #expect(asked.output == "count\n1\n", "\(asked.error)")
    try program.folder.write("count article\n", to: "a.tq")
    let run = try program.run(["run", "a.tq", "--output", "-", "--format", "json"])
    #expect(run.output == "[{\"count\":1}]\n", "\(run.error)")
    let report = try program.run(["import", Self.page, "--report", "-"])
    #expect(report.output.hasPrefix("{\"input\":\"cau-phao.txt\","), "\(report.error)")
    for (script, message) in [
      ("count article\nexport -", "`-` is standard output"), ("output -", "`-` is standard output"),
    ] {
      let refused = try program.run([], input: script)
      #expect(refused.error.contains(message), "\(refused.error)")
      #expect(refused.exitCode == 1)
    }
    #expect(try program.run(["backup", "-"]).error.contains("name one"))
    #expect(!program.folder.contains("-"))
  }

  @Test func writesTheResultsOfAScriptIntoAFile() throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write("count article\ncount speaker\n", to: "a.tq")
    let run = try program.run(["run", "a.tq", "--output", "all.jsonl"])
    #expect(run.output == "" && run.error == "" && run.exitCode == 0, "\(run.error)")
    #expect(try program.folder.text(of: "all.jsonl") == "{\"count\":1}\n{\"count\":4}\n")
    let again = try program.run(["run", "a.tq", "--output", "all.jsonl"])
    #expect(again.error.contains("already there; --force"), "\(again.error)")
    let forced = try program.run(
      ["run", "a.tq", "--output", "all.jsonl", "--force", "--format", "json"]
    )
    #expect(forced.exitCode == 0)
    #expect(try program.folder.text(of: "all.jsonl") == "[{\"count\":1}]\n[{\"count\":4}]\n")
    #expect(try program.run(["run", "a.tq", "--force"]).exitCode == 2)
    try program.folder.write("count article\nfind speker\n", to: "wrong.tq")
    let wrong = try program.run(["run", "wrong.tq", "--output", "wrong.csv"])
    #expect(wrong.error.contains("note: wrong.csv is not written"), "\(wrong.error)")
    #expect(!program.folder.contains("wrong.csv"))
  }

  /// A file that a script begins is its own; what was begun around it goes on afterwards.
  @Test func leavesTheFileAroundAScriptOpen() throws {
    let program = try TracuuProgram(importing: [Self.page])
    try program.folder.write(
      "count article\noutput inner.csv\ncount speaker\noutput\ncount article\n",
      to: "inner.tq"
    )
    let run = try program.run(["run", "inner.tq", "--output", "outer.csv"])
    #expect(run.output == "" && run.error == "", "\(run.error)")
    #expect(try program.folder.text(of: "inner.csv") == "count\r\n4\r\n")
    #expect(try program.folder.text(of: "outer.csv") == "count\r\n1\r\n\ncount\r\n1\r\n")
    let within = try program.run(
      [],
      input: "output a.csv\nrun inner.tq\ncount speaker\n",
      environment: [:]
    )
    #expect(within.error.contains("inner.csv is already there"), "\(within.error)")
    let script = "output a.csv\ncount article\nrun other.tq\ncount speaker\n"
    try program.folder.write("output other.csv\ncount speaker\n", to: "other.tq")
    let both = try program.run([], input: script)
    #expect(both.error == "", "\(both.error)")
    #expect(try program.folder.text(of: "a.csv") == "count\r\n1\r\n\ncount\r\n4\r\n")
  }
}
