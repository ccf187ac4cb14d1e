import SQLText
import VietnameseText

/// A cell of a table before it is wrapped: a text a line, safe for a terminal.
struct TableCell {
  var lines: [String]
  /// Whether there is nothing, and a sign stands for it.
  var isMissing: Bool
  /// Whether each line is an element of its own, so that what goes on below is indented.
  var isList: Bool

  init(_ row: some ResultRow, at index: Int, type: ResultType, options: RenderOptions) {
    let cell = ReadableCell(row, at: index, type: type, for: ReadableStyle(isShort: true))
    isMissing = cell.isMissing
    isList = cell.elements.count > 1
    lines =
      isMissing
      ? [options.nullText]
      : cell.elements.map { $0.map(VisibleText.visible) ?? options.nullText }
  }

  /// The head of a column.
  init(heading: String) {
    lines = [VisibleText.visible(heading)]
    isMissing = false
    isList = false
  }

  /// How wide the cell is when nothing is wrapped.
  var width: Int {
    lines.lazy.map(DisplayWidth.width).max() ?? 0
  }

  /// How wide the widest word is, which one would not like to break.
  var wordWidth: Int {
    var widest = 0
    for line in lines {
      for word in line.split(separator: " ") {
        widest = max(widest, DisplayWidth.width(of: String(word)))
      }
    }
    return widest
  }

  /// The lines of the cell in a column of a width; in a narrow one there is no room to indent.
  func wrapped(to width: Int) -> [String] {
    let hanging = isList && width >= 12 ? 2 : 0
    return lines.flatMap { line in
      DisplayWidth.width(of: line) <= width
        ? [line] : DisplayWidth.wrapped(line, width: width, hanging: hanging)
    }
  }

  /// About how many bytes the cell holds.
  var size: Int {
    lines.reduce(0) { $0 + $1.utf8.count + 32 }
  }
}
