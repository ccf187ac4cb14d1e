import ArticleStore
import Importing
import QueryLanguage
import ResultRendering
package import VietnameseText

extension Session {
  /// Says what went wrong.
  ///
  /// The end of a session is not an error: where the results have no reader any more, nobody is told.
  package func report(_ error: any Error) {
    guard !ShellError.isClosed(error) else { return end() }
    let text = ErrorText.text(of: error, in: language)
    output.say(isInteractive ? "\n\(text)\n" : text)
  }
}

/// What is said about an error, whichever room it comes from.
package enum ErrorText {
  package static func text(of error: any Error, in language: Language) -> String {
    if let error = error as? StatementError {
      return DiagnosticRenderer(language: language).text(error.diagnostics, of: error.source)
    }
    if isInterruption(error) { return language.text("interrupted", vi: "đã ngắt") }
    return "\(language.text("error", vi: "lỗi")): \(message(of: error, in: language))"
  }

  private static func message(of error: any Error, in language: Language) -> String {
    switch error {
    case let error as StoreError: error.message
    case let error as ShellError: error.message.text(in: language)
    case let error as OutputError: error.message
    case let error as ChartError: error.message
    case let error as CorrectionError: error.message
    case let error as ImportError: error.message
    default: "\(error)"
    }
  }

  /// Whether Ctrl-C is what ended a query.
  package static func isInterruption(_ error: any Error) -> Bool {
    (error as? StoreError)?.isInterruption ?? false
  }
}
