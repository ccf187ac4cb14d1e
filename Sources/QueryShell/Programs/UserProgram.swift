import CLineEdit
import Foundation
import VietnameseText

/// A program of the user's that has the terminal until it ends.
enum UserProgram {
  /// Runs a program with its arguments; no shell reads them.
  static func run(_ words: [String], named name: String) throws(ShellError) {
    terminal_mode_restore()
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    let code = program_run(&pointers, &process)
    guard code == 0 else { throw .cannotRun(name, errno: code) }
    let status = program_wait(process)
    // Ctrl-C was meant for the program.
    _ = signals_take_interrupt()
    guard status == 0 || status >= 128 else {
      throw ShellError(
        "`\(VisiblePath.text(name))` \(.both("ended with exit code", vi: "kết thúc với mã lỗi")) \(status)"
      )
    }
  }

  /// Whether a program of that name can be found.
  static func exists(_ name: String, in environment: [String: String]) -> Bool {
    if name.contains("/") { return access(name, X_OK) == 0 }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return folders.contains { access("\($0)/\(name)", X_OK) == 0 }
  }
}
