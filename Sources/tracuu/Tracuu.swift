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
      "Ask a store of Vietnamese news articles who said what, in which role, where and when.",
    usage: """
      tracuu [STORE]             the shell, on your own store or on STORE
      tracuu import PATH…        read pages: files, folders, or - for a pasted one
      tracuu query 'find …'      ask one question
      tracuu run SCRIPT.tq       run a script of questions
      tracuu page FILE           show a page with its facts marked
      tracuu check | reread | backup FILE    care for the store
      """,
    discussion: """
      --store FILE goes with every command; without it, TRACUU_STORE in the environment, \
      or tracuu.db in the XDG data folder (~/.local/share/tracuu). A store is made by \
      `import` alone.

      Results go to standard output, everything else to standard error. Exit codes: 0 \
      done, 1 a query or an input had an error, 2 wrong use, 130 interrupted.
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
    let text = (error as? WrongUse).map { "error: \($0.message)" } ?? visibleMessage(for: error)
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
