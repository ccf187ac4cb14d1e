import Foundation
package import ResultRendering
import VietnameseText

/// Where a session's results and its messages go, and what the reader at the other end can see.
///
/// Results go one way and everything else another, so that a pipe holds nothing but data.
package final class ShellOutput {
  private let results: any OutputSink
  private let messages: any OutputSink
  /// Whether results are shown on a terminal.
  package let isTerminal: Bool
  /// Whether letters may be bold and coloured.
  package var hasColour: Bool { chosenColour ?? allowsColour }
  private let allowsColour: Bool
  /// What the user has chosen instead of what the terminal says.
  var chosenColour: Bool?
  var chosenWidth: Int?
  /// Whether a message may be drawn over again, as a progress line is.
  package let hasLiveMessages: Bool
  private let widthNow: () -> Int?
  private let messageWidthNow: () -> Int?
  private let heightNow: () -> Int?
  /// Who lets a text be read that is longer than the screen; missing where nobody sits at a prompt.
  var longTextReader: ((String) throws -> Void)?

  package init(
    results: any OutputSink,
    messages: any OutputSink,
    isTerminal: Bool,
    hasColour: Bool = false,
    hasLiveMessages: Bool = false,
    messageWidth: @escaping () -> Int? = { nil },
    height: @escaping () -> Int? = { nil },
    width: @escaping () -> Int? = { nil }
  ) {
    self.results = results
    self.messages = messages
    self.isTerminal = isTerminal
    allowsColour = hasColour
    self.hasLiveMessages = hasLiveMessages
    self.messageWidthNow = messageWidth
    self.widthNow = width
    self.heightNow = height
  }

  /// How wide results may be; missing where nobody limits it.
  ///
  /// Asked anew each time, because a window changes.
  package var width: Int? { chosenWidth ?? widthNow() }

  /// How wide messages may be; missing where nobody limits it.
  var messageWidth: Int? { messageWidthNow() }

  /// How many rows the screen has that results are shown on; missing where there is none.
  var height: Int? { heightNow() }

  /// Where a writer puts a result.
  package var sink: any OutputSink { results }

  /// Sends what waits of the results.
  func flush() throws {
    try results.flush()
  }

  /// Adds lines to the results.
  func show(_ text: String) throws {
    if let longTextReader { return try longTextReader(text + "\n") }
    try results.write(text + "\n")
    try results.flush()
  }

  /// A message whose long lines are broken between words, as a terminal would not; the lines of a
  /// question in it, under which a place is marked, stay.
  private func fitted(_ text: String) -> String {
    guard let width = messageWidth, width > 20 else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      line -> [String] in
      guard !line.contains(" │"), TerminalLine.width(of: String(line)) > width else {
        return [String(line)]
      }
      let margin = line.prefix { $0 == " " }
      return TerminalLine.wrapped(String(line.dropFirst(margin.count)), width: width - margin.count)
        .map { margin + $0 }
    }
    return lines.joined(separator: "\n")
  }

  /// Says something that is no data.
  ///
  /// What has no reader any more is left unsaid; the results, not the messages, end a session.
  func say(_ text: String, endsLine: Bool = true) {
    do {
      try results.flush()
      try messages.write(endsLine ? fitted(text) + "\n" : text)
      try messages.flush()
    } catch {
      return
    }
  }
}
