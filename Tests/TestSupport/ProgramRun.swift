import Foundation

/// What a program wrote and how it ended, run from start to end without a terminal.
package struct ProgramRun {
  package let exitCode: Int32
  package let output: String
  package let error: String

  /// Runs a program; standard input is what `input` holds, or nothing.
  ///
  /// The environment is what is given here and nothing of the test's own, but `PATH`.
  package init(
    _ program: String,
    _ arguments: [String],
    input: [UInt8] = [],
    environment: [String: String] = [:],
    folder: String? = nil,
    timeout: Duration = .seconds(60)
  ) throws {
    let files = try TemporaryFolder()
    try files.write(input, to: "input")
    var environment = environment
    environment["PATH"] = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let process = try SpawnedProcess(
      program,
      arguments,
      environment: environment,
      folder: folder,
      streams: .files(
        input: files.path(of: "input"),
        output: files.path(of: "output"),
        error: files.path(of: "error")
      )
    )
    let start = ContinuousClock.now
    var code = process.exitCode()
    while code == nil {
      guard start.duration(to: .now) < timeout else {
        kill(process.id, SIGKILL)
        _ = waitpid(process.id, nil, 0)
        throw ProgramError("\(program) \(arguments) has not ended after \(timeout)")
      }
      usleep(2000)
      code = process.exitCode()
    }
    exitCode = code ?? -1
    output = try files.text(of: "output")
    error = try files.text(of: "error")
  }
}

/// The programs that the package builds.
package enum BuiltProgram {
  /// The full path of a product; it lies beside the tests that are running.
  package static func path(of name: String) throws -> String {
    let tests = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
    var folder = tests.deletingLastPathComponent()
    while folder.path.count > 1 {
      let path = folder.appendingPathComponent(name).path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
        FileManager.default.isExecutableFile(atPath: path)
      {
        return path
      }
      guard folder.path.contains(".build") else { break }
      folder = folder.deletingLastPathComponent()
    }
    throw ProgramError("no program \(name) beside \(tests.path): build it with `swift build`")
  }
}
