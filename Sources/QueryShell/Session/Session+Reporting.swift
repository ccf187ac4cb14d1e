import ArticleStore
import Importing
import QueryLanguage
import ResultRendering

extension Session {
  /// Says what went wrong.
  ///
  /// The end of a session is not an error: where the results have no reader any more, nobody is told.
  package func report(_ error: any Error) {
    guard !ShellError.isClosed(error) else { return end() }
    let text = ErrorText.text(of: error)
    output.say(isInteractive ? "\n\(text)\n" : text)
  }
}

/// What is said about an error, whichever room it comes from.
package enum ErrorText {
  package static func text(of error: any Error) -> String {
    switch error {
    case let error as StatementError:
      error.diagnostics.list
        .map { DiagnosticRenderer().text($0, of: error.source) }
        .joined(separator: "\n\n")
    case let error as StoreError: isInterruption(error) ? "interrupted" : "error: \(error.message)"
    case let error as ShellError: "error: \(error.message)"
    case let error as OutputError: "error: \(error.message)"
    case let error as ChartError: "error: \(error.message)"
    case let error as CorrectionError: "error: \(error.message)"
    case let error as ImportError: "error: \(error.message)"
    default: "error: \(error)"
    }
  }

  /// Whether Ctrl-C is what ended a query.
  package static func isInterruption(_ error: any Error) -> Bool {
    (error as? StoreError)?.isInterruption ?? false
  }
}
