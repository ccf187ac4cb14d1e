import Foundation
import TestSupport
import Testing

/// Results of many megabytes go by: they fill no memory, and nobody has to read them to their end.
@Suite struct StreamTests {
  private static let formats = [
    "json", "jsonl", "csv", "tsv", "markdown", "html", "table", "record",
  ]

  /// A store with one page of 5,000 long passages: 24 MB of text.
  private static let program = Result { () throws -> TracuuProgram in
    let program = try TracuuProgram(importing: ["cau-phao.txt"])
    let rows = """
      with recursive n(i) as (select 0 union all select i + 1 from n where i < 4999)
      insert into passage (article, number, kind, text)
      select (select id from article), 1000 + i, 'body', replace(hex(zeroblob(800)), '00', 'thôn ')
      from n;
      """
    let run = try ProgramRun("/usr/bin/env", ["sqlite3", program.storePath, rows])
    guard run.exitCode == 0 else { throw TracuuProgram.ImportFailure(message: run.error) }
    return program
  }

  private func answer(_ format: String, between before: String, and after: String) throws
    -> ProgramRun
  {
    let program = try Self.program.get()
    let query = "'\(program.path)' query 'find passage' --format \(format)"
    return try ProgramRun(
      "/bin/bash",
      ["-c", "\(before)\(query)\(after)"],
      environment: program.environment
    )
  }

  /// The program may hold 20 MB of its own, whatever it writes; the stacks of threads, which count
  /// too, are small.
  @Test(arguments: formats) func staysSmall(writing format: String) throws {
    let limits = "set -o pipefail; ulimit -s 1024; ulimit -d 20000; "
    let run = try answer(format, between: limits, and: " | wc -c")
    #expect(run.error == "")
    #expect(run.exitCode == 0)
    let size = Int(run.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    #expect(size > 24_000_000)
  }

  @Test(arguments: formats) func endsQuietlyWithItsReader(writing format: String) throws {
    let run = try answer(
      format,
      between: "",
      and: " | head -n 1 > /dev/null; echo \"${PIPESTATUS[0]}\""
    )
    #expect(run.error == "")
    // Nothing, or what the shell says of a program that a broken pipe has ended.
    #expect(["0\n", "141\n"].contains(run.output))
  }
}
