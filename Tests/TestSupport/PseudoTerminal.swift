import Foundation

/// A program on a terminal of its own, seen as a person would see it.
package final class PseudoTerminal {
  private let process: SpawnedProcess
  private let descriptor: Int32
  /// Kept as long as the program, which writes in it to its end.
  private let folder: TemporaryFolder?
  private var screen: TerminalScreen
  /// Everything the program wrote, control sequences included.
  package private(set) var transcript: [UInt8] = []
  private var ended: Int32?

  /// Starts a program with an environment that holds what is given here and `PATH` and `TERM`.
  package init(
    _ program: String,
    _ arguments: [String],
    environment: [String: String] = [:],
    columns: Int = 80,
    rows: Int = 24,
    folder: TemporaryFolder? = nil
  ) throws {
    // The window has its size before the program can ask for it.
    var size = Self.size(columns: columns, rows: rows)
    var (master, inner): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &inner, &name, nil, &size) == 0 else {
      throw ProgramError("no pseudo-terminal to be had")
    }
    // The inner end stays open until the program has its own, or the terminal would be gone.
    defer { close(inner) }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(inner, F_SETFD, FD_CLOEXEC)
    descriptor = master
    self.folder = folder
    screen = TerminalScreen(columns: columns, rows: rows)
    var environment = environment
    environment["PATH"] = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    environment["TERM"] = environment["TERM"] ?? "xterm"
    process = try SpawnedProcess(
      program,
      arguments,
      environment: environment,
      folder: folder?.path,
      streams: .terminal(
        name.withUnsafeBufferPointer { $0.baseAddress.map(String.init(cString:)) ?? "" }
      )
    )
  }

  deinit {
    if ended == nil {
      kill(process.id, SIGKILL)
      _ = waitpid(process.id, nil, 0)
    }
    close(descriptor)
  }

  /// Sends keys: letters, or control characters (`\u{3}` is Ctrl-C, `\r` is Enter).
  package func type(_ keys: String) {
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, min($0.count, 1024)) }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
      // Somebody who only writes and never reads would stop the program once its output is full.
      read(for: .milliseconds(1))
    }
  }

  /// Gives the window another size.
  package func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    var size = Self.size(columns: columns, rows: rows)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// What stands on the screen and above it, without trailing spaces.
  package var text: String { screen.text }

  /// The row that the cursor stands in, and its column.
  package var cursor: (row: String, column: Int) { screen.cursor }

  /// Waits until `condition` holds for what is seen; whether it came to hold.
  package func wait(
    _ timeout: Duration = .seconds(20),
    until condition: (String) -> Bool
  ) -> Bool {
    let start = ContinuousClock.now
    while !condition(text) {
      guard start.duration(to: .now) < timeout else { return false }
      if !read(for: .milliseconds(50)) { return condition(text) }
    }
    return true
  }

  /// Waits until the cursor stands right after `prompt` and nothing more comes.
  package func waitForPrompt(_ prompt: String, timeout: Duration = .seconds(20)) -> Bool {
    let isThere = wait(timeout) { [self] _ in
      cursor.column == prompt.count && cursor.row.hasPrefix(prompt.trimmedEnd)
    }
    while isThere && read(for: .milliseconds(30)) && hasMore {}
    return isThere
  }

  /// Waits for the program's end; its exit code, or `nil` when it goes on.
  package func exitCode(timeout: Duration = .seconds(20)) -> Int32? {
    let start = ContinuousClock.now
    while ended == nil && start.duration(to: .now) < timeout {
      read(for: .milliseconds(10))
      ended = process.exitCode()
    }
    read(for: .milliseconds(10))
    return ended
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) {
    kill(process.id, number)
  }

  /// Whether the terminal shows what is typed and takes it a line at a time, as it should be left.
  package var isAsShellsLeaveIt: Bool {
    var mode = termios()
    guard tcgetattr(descriptor, &mode) == 0 else { return false }
    return mode.c_lflag & tcflag_t(ECHO) != 0 && mode.c_lflag & tcflag_t(ICANON) != 0
  }

  private var hasMore = false

  /// Takes in what was written; false when nobody writes any more.
  @discardableResult
  private func read(for timeout: Duration) -> Bool {
    hasMore = false
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let milliseconds = Int32(timeout.components.attoseconds / 1_000_000_000_000_000)
    guard poll(&waiting, 1, milliseconds) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = Foundation.read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return false }
    transcript += bytes[..<count]
    screen.show(bytes[..<count])
    if !screen.answers.isEmpty {
      _ = write(descriptor, screen.answers, screen.answers.count)
      screen.answers = []
    }
    hasMore = true
    return true
  }

  private static func size(columns: Int, rows: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
