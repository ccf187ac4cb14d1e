import Foundation

/// A program started with descriptors and an environment of its own.
struct SpawnedProcess {
  let id: pid_t

  /// `POSIX_SPAWN_SETSID`, which Swift does not see: only the first process of a session can get a
  /// terminal for its own.
  #if canImport(Darwin)
    private static let newSession: Int16 = 0x400
  #else
    private static let newSession: Int16 = 0x80
  #endif

  /// What a started program reads and writes.
  enum Streams {
    /// A terminal, by its path; it becomes the program's controlling terminal.
    case terminal(String)
    case files(input: String, output: String, error: String)
  }

  init(
    _ program: String,
    _ arguments: [String],
    environment: [String: String],
    folder: String?,
    streams: Streams
  ) throws {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Tests run on threads that take no signals, and a started program would inherit that.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    var flags = Int16(POSIX_SPAWN_SETSIGMASK)
    if case .terminal = streams { flags |= Self.newSession }
    posix_spawnattr_setflags(&attributes, flags)
    switch streams {
    case .terminal(let path):
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    case .files(let input, let output, let error):
      let written = O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output, written, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, error, written, 0o600)
    }
    var command = [program] + arguments
    if let folder {
      command = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder] + command
    }
    let words = CStrings(command)
    let settings = CStrings(environment.map { "\($0)=\($1)" })
    var process: pid_t = 0
    let code = posix_spawn(
      &process,
      command[0],
      &actions,
      &attributes,
      words.pointers,
      settings.pointers
    )
    guard code == 0 else { throw ProgramError("cannot start \(program): error \(code)") }
    id = process
  }

  /// The exit code once the program has ended, 128 and more when a signal ended it; `nil` while it
  /// goes on.
  func exitCode() -> Int32? {
    var status: Int32 = 0
    let ended = waitpid(id, &status, WNOHANG)
    guard ended != 0 else { return nil }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}

/// What keeps a test from running a program at all.
package struct ProgramError: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// A list of C strings with the null pointer at its end that C expects.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) {
    pointers = strings.map { strdup($0) } + [nil]
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}
