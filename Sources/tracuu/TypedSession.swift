import ArgumentParser
import Foundation
import QueryShell
import VietnameseText

/// A session with a person at the terminal.
enum TypedSession {
  static func run(_ session: Session, environment: [String: String]) throws {
    // A file that is no store is said instead of a shell, and not at the first question.
    try OneShot.run(session) { try session.lookAtStore() }
    let history = LineHistory.defaultPath(in: environment).map { LineHistory(path: $0) }
    // Where results go elsewhere, the line that is typed is shown with the messages.
    let shown = isatty(STDOUT_FILENO) == 1 ? STDOUT_FILENO : STDERR_FILENO
    guard
      let editor = LineEditor(
        input: STDIN_FILENO,
        output: shown,
        history: history,
        completer: session.completer,
        report: { session.report($0) }
      )
    else {
      throw ShellError(
        .both(
          "this terminal cannot be used for typing",
          vi: "không gõ được trên terminal này"
        )
      )
    }
    session.readConfiguration()
    session.converse(with: editor)
    editor.close()
  }
}
