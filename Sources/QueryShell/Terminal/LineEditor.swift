import CLineEdit
import Foundation
import VietnameseText

/// Lines typed by a person at a terminal, with editing, completion and history.
package final class LineEditor: LineSource {
  /// What the completion key asks: the statement so far that is open, the line, and the byte offset
  /// of the cursor in the line.
  package typealias Completer = (_ open: String, _ line: String, _ offset: Int) -> LineCompletion?

  private let output: Int32
  private let completer: Completer
  private var history: LineHistory?
  private let report: (ShellError) -> Void
  private var editor: OpaquePointer?
  private var prompt = ""
  private var open = ""

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
    let hooks = line_editor_hooks(
      context: Unmanaged.passUnretained(self).toOpaque(),
      complete: { context in
        guard let context else { return }
        Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue().complete()
      },
      compose: { _, letter, mark in LineEditor.composed(letter, mark) }
    )
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

  package func nextLine(prompt: String, open: String) -> InputLine {
    guard let editor else { return .end }
    self.prompt = prompt
    self.open = open
    var text: UnsafePointer<CChar>?
    var length = 0
    switch line_editor_read(editor, prompt, &text, &length) {
    case line_editor_read_line:
      return .line(Self.string(text, length))
    case line_editor_interrupted:
      show("^C\n")
      return .interrupted
    default:
      show("\n")
      return .end
    }
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

  private func complete() {
    guard let editor else { return }
    var text: UnsafePointer<CChar>?
    var (length, cursor) = (0, 0)
    line_editor_current(editor, &text, &length, &cursor)
    let line = Self.string(text, length)
    guard let completion = completer(open, line, cursor) else { return }
    let before = Self.string(text, cursor)
    let places = CursorRows(prompt: prompt, before: before, line: line, columns: columns)
    line_editor_replace(editor, completion.replaced, completion.text)
    guard !completion.candidates.isEmpty else { return }
    let rows = CandidateColumns.rows(
      of: completion.candidates,
      width: columns,
      height: max(3, Int(terminal_mode_height(output)) - 3)
    )
    show(String(repeating: "\n", count: places.below + 1) + rows.map { $0 + "\n" }.joined())
    line_editor_draw_again(editor)
  }

  private var columns: Int {
    let width = Int(terminal_mode_width(output))
    return width > 0 ? width : 80
  }

  private func show(_ text: String) {
    var bytes = Array(text.utf8)
    // What cannot be shown on a terminal that is gone need not be: the next read ends the session.
    _ = write(output, &bytes, bytes.count)
  }

  private static func string(_ text: UnsafePointer<CChar>?, _ length: Int) -> String {
    guard let text else { return "" }
    return text.withMemoryRebound(to: UInt8.self, capacity: length) {
      String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
    }
  }

  /// The one letter that two code points make together, or 0.
  ///
  /// Pasted text may hold its marks apart from their letters; joined at once, a whole letter is what
  /// the arrow keys and the delete key move over.
  private static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32 {
    guard let letter = Unicode.Scalar(letter), let mark = Unicode.Scalar(mark) else { return 0 }
    var pair = String.UnicodeScalarView()
    pair.append(letter)
    pair.append(mark)
    let joined = NormalForm.nfc(String(pair)).unicodeScalars
    guard joined.count == 1, let scalar = joined.first else { return 0 }
    return scalar.value
  }
}
