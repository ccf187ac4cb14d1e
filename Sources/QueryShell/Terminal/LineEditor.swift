import CLineEdit
import Foundation

/// Lines typed by a person at a terminal, with editing, completion and history.
package final class LineEditor: LineSource {
  /// What the completion key asks: the statement so far that is open, the line, and the byte offset
  /// of the cursor in the line.
  package typealias Completer = (_ open: String, _ line: String, _ offset: Int) -> LineCompletion?

  private let output: Int32
  let completer: Completer
  private var history: LineHistory?
  private let report: (ShellError) -> Void
  private(set) var editor: OpaquePointer?
  /// What stands before the line now.
  var prompt = ""
  /// What stands before it when nothing is searched.
  var usualPrompt = ""
  /// What was typed before of the statement.
  private(set) var open = ""
  var recalling: HistoryRecall?
  var searching: HistorySearch?
  /// The paste that a line was left for, with that line.
  var pasted = ""

  /// An editor on a terminal; missing where the terminal cannot be had.
  ///
  /// `report` is told once when the history cannot be kept.
  package init?(
    input: Int32,
    output: Int32,
    history: LineHistory?,
    completer: @escaping Completer,
    report: @escaping (ShellError) -> Void
  ) {
    self.output = output
    self.completer = completer
    self.history = history
    self.report = report
    line_editor_use_utf8()
    terminal_mode_remember()
    editor = line_editor_open("tracuu", input, output, hooks)
    guard let editor else { return nil }
    signals_catch_interrupt()
    signals_care_for_terminal()
    for entry in history?.entries ?? [] { line_editor_remember(editor, entry) }
  }

  deinit {
    close()
  }

  /// Gives the terminal back as it was found.
  package func close() {
    guard let editor else { return }
    line_editor_close(editor)
    terminal_mode_restore()
    self.editor = nil
  }

  package func nextLine(prompt: String, open: String, begun: String) -> InputLine {
    guard let editor else { return .end }
    self.prompt = prompt
    self.open = open
    recalling = nil
    searching = nil
    var text: UnsafePointer<CChar>?
    var length = 0
    let outcome = begun.withCString { line_editor_read(editor, prompt, $0, &text, &length) }
    switch outcome {
    case line_editor_read_line:
      return .line(Self.string(text, length))
    case line_editor_pasted:
      return .pasted(pasted)
    case line_editor_interrupted:
      show("^C\n")
      return .interrupted
    default:
      show("\n")
      return .end
    }
  }

  /// The prompt of the line that was left stands there still, and goes away first.
  package func show(_ lines: [String]) {
    show("\r\u{1B}[K" + lines.map { $0 + "\n" }.joined())
  }

  package func remember(_ entry: String) {
    guard let editor, var kept = history, kept.keeps(entry) else { return }
    line_editor_remember(editor, entry)
    do {
      try kept.append(entry)
      history = kept
    } catch {
      history = nil
      report(error)
    }
  }

  package var entries: [String] { history?.entries ?? [] }

  var columns: Int {
    let width = Int(terminal_mode_width(output))
    return width > 0 ? width : 80
  }

  var height: Int { Int(terminal_mode_height(output)) }

  func show(_ text: String) {
    var bytes = Array(text.utf8)
    // What cannot be shown on a terminal that is gone need not be: the next read ends the session.
    _ = write(output, &bytes, bytes.count)
  }

  static func string(_ text: UnsafePointer<CChar>?, _ length: Int) -> String {
    guard let text else { return "" }
    return text.withMemoryRebound(to: UInt8.self, capacity: length) {
      String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
    }
  }
}
