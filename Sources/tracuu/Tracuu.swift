import ArgumentParser
import CLineEdit
import Foundation
import ResultRendering
import VietnameseText

/// The program: its subcommands, of which opening the shell is the one without a name.
@main
struct Tracuu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tracuu",
    abstract:
      "Ask Vietnamese news articles who said what, where and when.",
    usage: """
      tracuu [STORE]              the shell, on your own store or on STORE
      tracuu query 'find speaker where role = "Bí thư"' [--format json]
      """,
    discussion: """
      --store FILE goes with every command; by default it is TRACUU_STORE, or \
      ~/.local/share/tracuu/tracuu.db. Results go to standard output, all else to \
      standard error. Exit codes: 0 done, 1 an error, 2 wrong use, 130 interrupted.
      """,
    version: version,
    subcommands: [
      OpenShell.self, ImportPages.self, AskQuery.self, RunScript.self, ShowPage.self,
      CheckStore.self, RereadPages.self, BackUpStore.self,
    ],
    defaultSubcommand: OpenShell.self
  )

  static let version = "0.1.0"

  static func main() {
    signals_ignore_broken_pipe()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  /// What the argument parser says, safe for a terminal: it repeats what was typed.
  private static func visibleMessage(for error: any Error) -> String {
    let lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { VisibleText.visible(String($0)) }.joined(separator: "\n")
    return text.hasPrefix("Error: ") ? "error: " + text.dropFirst(7) : text
  }

  /// Ends the process as the error asks; wrong use, 64 by convention elsewhere, is 2 here.
  private static func leave(with error: any Error) -> Never {
    let code = error is WrongUse ? .validationFailure : exitCode(for: error)
    let language = Language(environment: Surroundings.environment)
    let text =
      (error as? WrongUse).map {
        "\(language.text("error", vi: "lỗi")): \($0.message.text(in: language))"
      } ?? visibleMessage(for: error)
    let sink = FileDescriptorSink(code.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
    if !text.isEmpty {
      do {
        try sink.write(text.hasSuffix("\n") ? text : text + "\n")
        try sink.flush()
      } catch {
        Foundation.exit(1)
      }
    }
    Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
  }
}
