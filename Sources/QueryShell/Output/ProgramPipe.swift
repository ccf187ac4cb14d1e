import CLineEdit
import Foundation
import ResultRendering
import VietnameseText

/// A program of the user's that reads what is written, run by the shell as `export | less` is.
final class ProgramPipe {
  private let command: String
  private var process: pid_t = 0
  private let descriptor: Int32
  private var isOpen = true
  /// What the program reads.
  let sink: any OutputSink

  /// `name` is what errors call the command.
  init(_ command: String, name: String? = nil) throws(ShellError) {
    self.command = name ?? command
    terminal_mode_restore()
    // A program that stops reading early must not end the shell.
    signals_ignore_broken_pipe()
    var input: Int32 = -1
    let code = program_start(command, &process, &input)
    descriptor = input
    sink = FileDescriptorSink(input)
    guard code == 0 else {
      isOpen = false
      throw .cannotRun(self.command, errno: code)
    }
  }

  deinit {
    guard isOpen else { return }
    close(descriptor)
    _ = program_wait(process)
  }

  /// Lets the program come to its end.
  ///
  /// One that stops reading early, as `head` does, is right.
  func finish() throws(ShellError) {
    var failure: ShellError?
    do {
      try sink.flush()
    } catch {
      failure = ShellError.isClosed(error) ? nil : ShellError(writing: command, error)
    }
    isOpen = false
    close(descriptor)
    let code = program_wait(process)
    // Ctrl-C was meant for the program.
    _ = signals_take_interrupt()
    if let failure { throw failure }
    guard code == 0 || code >= 128 else {
      throw ShellError(
        "`\(VisiblePath.text(command))` \(.both("ended with exit code", vi: "kết thúc với mã lỗi")) \(code)"
      )
    }
  }
}
