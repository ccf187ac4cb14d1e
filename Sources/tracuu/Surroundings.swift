import CLineEdit
import Foundation
import QueryShell
import ResultRendering
import VietnameseText

/// What the process finds around it: its environment, its terminal, the day.
enum Surroundings {
  static var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// Today in Việt Nam, whatever the machine's time zone.
  static var today: CalendarDay {
    CalendarDay.inVietnam(after1970: Int(time(nil))).day
  }

  /// Results on standard output, everything else on standard error.
  static func output(environment: [String: String]) -> ShellOutput {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let isDumb = environment["TERM"] == nil || environment["TERM"] == "dumb"
    let wantsNone = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return ShellOutput(
      results: FileDescriptorSink(STDOUT_FILENO),
      messages: FileDescriptorSink(STDERR_FILENO),
      isTerminal: isTerminal,
      hasColour: isTerminal && !isDumb && !wantsNone,
      hasLiveMessages: isatty(STDERR_FILENO) == 1 && !isDumb,
      messageWidth: { Int(terminal_mode_width(STDERR_FILENO)).nonZero }
    ) {
      let width = Int(terminal_mode_width(STDOUT_FILENO))
      guard isTerminal else { return nil }
      return width > 0 ? width : 80
    }
  }

  static func session(
    at place: StorePlace,
    format: ResultFormat? = nil,
    environment: [String: String]
  ) -> Session {
    Session(
      place: place,
      settings: ShellSettings(format: format),
      output: output(environment: environment),
      today: today,
      environment: environment,
      version: Tracuu.version
    )
  }
}

extension Int {
  /// Missing where a width is not known.
  fileprivate var nonZero: Int? { self > 0 ? self : nil }
}
