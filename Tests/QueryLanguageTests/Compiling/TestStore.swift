import Foundation
import TestSupport

/// A SQLite file with the schema of the house, asked through the `sqlite3` program.
final class TestStore: Sendable {
  static let sample: Result<TestStore, any Error> = Result { try TestStore(SampleStore.rows) }

  private let folder: TemporaryFolder

  init(_ rows: StoreRows) throws {
    folder = try TemporaryFolder()
    let sql = try "\(Self.schema())\nbegin;\n\(rows.sql)commit;\n"
    _ = try run(sql, format: "list")
  }

  /// What the program answers to a script; anything on standard error is thrown.
  func run(_ sql: String, format: String = "json") throws -> String {
    let run = try ProgramRun(
      "/usr/bin/env",
      ["sqlite3", "-batch", "-\(format)", folder.path(of: "store.db")],
      input: Array((".bail on\n" + sql).utf8)
    )
    guard run.exitCode == 0, run.error.isEmpty else { throw SQLiteProgramError(text: run.error) }
    return run.output
  }

  /// The schema as the store's own room writes it, which the language never imports.
  private static func schema() throws -> String {
    let root = #filePath.components(separatedBy: "/Tests/")[0]
    return try [1, 2, 3, 4, 6].map { number in
      let path = "\(root)/Sources/ArticleStore/Schema/Migration\(number).swift"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      return text.components(separatedBy: "\"\"\"")[1]
    }.joined(separator: "\n")
  }
}

struct SQLiteProgramError: Error {
  var text: String
}
