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
    let wantsNone =
      environment["NO_COLOR"].map { !$0.isEmpty } ?? false || environment["CLICOLOR"] == "0"
    let columns = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 >= 20 ? $0 : nil }
    return ShellOutput(
      results: FileDescriptorSink(STDOUT_FILENO),
      messages: FileDescriptorSink(STDERR_FILENO),
      isTerminal: isTerminal,
      hasColour: isTerminal && !isDumb && !wantsNone,
      hasLiveMessages: isatty(STDERR_FILENO) == 1 && !isDumb,
      messageWidth: { Int(terminal_mode_width(STDERR_FILENO)).nonZero },
      height: { isTerminal && !isDumb ? Int(terminal_mode_height(STDOUT_FILENO)).nonZero : nil }
    ) {
      let width = Int(terminal_mode_width(STDOUT_FILENO))
      guard columns == nil else { return columns }
      guard isTerminal else { return nil }
      return width > 0 ? width : 80
    }
  }

  /// Whether lines are to be drawn with ASCII signs, for a plain terminal or a locale that names
  /// another encoding than UTF-8.
  ///
  /// Where no locale is named, text is UTF-8.
  static func drawsWithASCII(_ environment: [String: String]) -> Bool {
    if isatty(STDOUT_FILENO) == 1, environment["TERM"] == "dumb" { return true }
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    guard let locale = names.first(where: { !$0.isEmpty })?.lowercased() else { return false }
    return !locale.contains("utf-8") && !locale.contains("utf8")
  }

  static func session(
    at place: StorePlace,
    format: ResultFormat? = nil,
    separated: SeparatedOptions = SeparatedOptions(),
    environment: [String: String]
  ) -> Session {
    Session(
      place: place,
      settings: ShellSettings(
        format: format,
        rendering: RenderOptions(
          ascii: drawsWithASCII(environment),
          separated: separated
        )
      ),
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
