/// Where a session gets its lines from: a person at a terminal, or a test.
package protocol LineSource: AnyObject {
  /// The next line, without its end.
  ///
  /// `prompt` is shown where somebody reads it; `open` is what was typed before of a statement that
  /// goes over several lines, and is what completion needs to know; `begun` is what the line begins
  /// with, to be gone on with.
  func nextLine(prompt: String, open: String, begun: String) -> InputLine

  /// Shows lines as if they had been typed, each with its prompt.
  func show(_ lines: [String])

  /// Keeps what was run, to be found again with the arrow keys.
  func remember(_ entry: String)

  /// What was kept, oldest first.
  var entries: [String] { get }
}

/// What came of asking for a line.
package enum InputLine: Hashable, Sendable {
  case line(String)
  /// A paste of more than a part of a line, together with the line that it was put in; lines end
  /// with `\n`, the last one only if it is whole.
  case pasted(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D on an empty line, or nothing more to read.
  case end
}
