import ArticleStore
import Importing
package import QueryLanguage
import ResultRendering
import VietnameseText

extension Session {
  /// Says what went wrong.
  ///
  /// The end of a session is not an error: where the results have no reader any more, nobody is told.
  package func report(_ error: any Error) {
    guard !ShellError.isClosed(error) else { return end() }
    let renderer = DiagnosticRenderer(
      width: output.messageWidth ?? 100,
      colour: output.hasColour && output.hasLiveMessages,
      language: language
    )
    let text = ErrorText.text(of: error, by: renderer)
    output.say(isInteractive ? "\n\(text)\n" : text)
  }
}

/// What is said about an error, whichever room it comes from.
package enum ErrorText {
  /// `renderer` shows what is wrong with a text, and says in which language all is said.
  package static func text(of error: any Error, by renderer: DiagnosticRenderer) -> String {
    let language = renderer.language
    if let error = error as? StatementError {
      return renderer.text(error.diagnostics, of: error.source)
    }
    if isInterruption(error) { return language.text("interrupted", vi: "đã ngắt") }
    return "\(renderer.heading(.error)) \(message(of: error).text(in: language))"
  }

  /// What happened and what to do, of an error that no place of a text has.
  static func message(of error: any Error) -> BilingualText {
    switch error {
    case let error as StoreError: error.message
    case let error as ShellError: error.message
    case let error as OutputError: error.message
    case let error as ChartError: error.message
    case let error as CorrectionError: error.message
    case let error as ImportError: error.message
    default: "\(String(describing: error))"
    }
  }

  /// Whether an error is one of the statement that failed; Ctrl-C, and a reader who has seen enough,
  /// are of whoever sits there and end a script at once.
  static func canBePlaced(_ error: any Error) -> Bool {
    !isInterruption(error) && !ShellError.isClosed(error)
  }

  /// Whether Ctrl-C is what ended a query.
  package static func isInterruption(_ error: any Error) -> Bool {
    (error as? StoreError)?.isInterruption ?? false
  }
}
