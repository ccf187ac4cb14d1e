import Foundation
import QueryShell

/// Text that is read whole before anything is asked.
enum InputText {
  static func standardInput() throws(ShellError) -> String {
    try FilePath.text(from: STDIN_FILENO, name: "standard input")
  }

  static func file(_ path: String) throws(ShellError) -> String {
    try FilePath.text(of: path)
  }
}
