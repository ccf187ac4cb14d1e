import TestSupport
import Testing

/// The built program with a home of its own, in which one invented page has been imported.
struct TracuuProgram {
  let path: String
  let folder: TemporaryFolder

  /// The program beside the tests, and an empty home folder.
  init(importing pages: [String] = []) throws {
    path = try BuiltProgram.path(of: "tracuu")
    folder = try TemporaryFolder()
    for page in pages {
      try folder.write(Golden.text(of: "pages/\(page)"), to: page)
      let run = try run(["import", page])
      guard run.exitCode == 0 else { throw ImportFailure(message: run.error) }
    }
  }

  struct ImportFailure: Error {
    let message: String
  }

  /// A home, and no `LANG`: what a fresh machine has.
  var environment: [String: String] { ["HOME": folder.path] }

  /// Where the store lies that nobody named.
  var storePath: String { folder.path(of: ".local/share/tracuu/tracuu.db") }

  /// Runs the program from start to end, without a terminal.
  func run(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> ProgramRun {
    try run(arguments, input: Array(input.utf8), environment: environment)
  }

  func run(
    _ arguments: [String],
    input: [UInt8],
    environment: [String: String] = [:]
  ) throws -> ProgramRun {
    try ProgramRun(
      path,
      arguments,
      input: input,
      environment: self.environment.merging(environment) { $1 },
      folder: folder.path
    )
  }

  /// Starts the program on a terminal.
  func terminal(
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    columns: Int = 80,
    rows: Int = 24
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      path,
      arguments,
      environment: self.environment.merging(environment) { $1 },
      columns: columns,
      rows: rows,
      folder: folder
    )
  }
}
