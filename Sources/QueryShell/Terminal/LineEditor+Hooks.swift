import CLineEdit
import VietnameseText

/// What happens inside of a line that is being edited.
extension LineEditor {
  var hooks: line_editor_hooks {
    line_editor_hooks(
      context: Unmanaged.passUnretained(self).toOpaque(),
      complete: { LineEditor.at($0)?.complete() },
      compose: { _, letter, mark in LineEditor.composed(letter, mark) },
      paste: { context, bytes, count in
        LineEditor.at(context)?.paste(UnsafeBufferPointer(start: bytes, count: count)) ?? false
      },
      recall: { context, direction in LineEditor.at(context)?.recall(Int(direction)) },
      search: { context, key in LineEditor.at(context)?.search(key) ?? false },
      place: { context, columns in
        guard let rows = LineEditor.at(context)?.rows(columns: Int(columns)) else {
          return line_editor_place()
        }
        return line_editor_place(above: Int32(rows.above), column: Int32(rows.column))
      }
    )
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
    context.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: the line

  /// The line so far, and what of it stands before the cursor.
  private var current: (line: String, before: String) {
    guard let editor else { return ("", "") }
    var text: UnsafePointer<CChar>?
    var (length, cursor) = (0, 0)
    line_editor_current(editor, &text, &length, &cursor)
    return (Self.string(text, length), Self.string(text, cursor))
  }

  /// Where the line stands in a window of so many columns.
  private func rows(columns: Int) -> CursorRows {
    let (line, before) = current
    return CursorRows(prompt: prompt, before: before, line: line, columns: columns)
  }

  private func set(_ line: String) {
    guard let editor else { return }
    line_editor_set(editor, line)
  }

  private func showPrompt(_ text: String) {
    guard let editor else { return }
    prompt = text
    line_editor_prompt(editor, text)
  }

  // MARK: completing

  private func complete() {
    guard let editor else { return }
    let (line, before) = current
    guard let completion = completer(open, line, before.utf8.count) else { return }
    let places = rows(columns: columns)
    line_editor_replace(editor, completion.replaced, completion.text)
    guard !completion.candidates.isEmpty else { return }
    let menu = CandidateColumns.rows(
      of: completion.candidates,
      width: columns,
      height: max(3, height - 3)
    )
    show(String(repeating: "\n", count: places.below + 1) + menu.map { $0 + "\n" }.joined())
    line_editor_draw_again(editor)
  }

  // MARK: pasting

  /// Puts a paste into the line; whether it is more than a part of one, and the line is left.
  private func paste(_ bytes: UnsafeBufferPointer<CChar>) -> Bool {
    guard let editor else { return false }
    let text = PastedText.text(of: bytes.lazy.map { UInt8(bitPattern: $0) })
    guard text.contains("\n") else {
      line_editor_replace(editor, 0, text)
      return false
    }
    let (line, before) = current
    pasted = before + text + line.dropFirst(before.count)
    return true
  }

  // MARK: earlier lines

  private func recall(_ direction: Int) {
    let line = current.line
    var going = recalling ?? HistoryRecall(entries, from: line)
    if going.shown != line { going = HistoryRecall(entries, from: line) }
    if let found = going.step(direction) { set(found) }
    recalling = going
  }

  /// Begins a search with 0, or takes a key of it; whether it goes on.
  private func search(_ key: UInt32) -> Bool {
    let isNew = searching == nil
    if isNew { usualPrompt = prompt }
    var search = searching ?? HistorySearch(entries, from: current.line)
    guard let key = Unicode.Scalar(key) else { return !isNew }
    switch isNew ? .goesOn : search.take(key) {
    case .goesOn:
      set(search.line)
      showPrompt(search.prompt)
      searching = search
      return true
    case .isDropped:
      set(search.typed)
    case .ends:
      set(search.line)
    }
    showPrompt(usualPrompt)
    searching = nil
    return false
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
