import SQLText
import VietnameseText

/// A cell of a table before it is wrapped: a text a line, safe for a terminal.
struct TableCell {
  /// A line of a cell with its width, which is asked for more than once.
  struct Line {
    var text: String
    var width: Int

    init(_ text: String) {
      self.text = text
      width = DisplayWidth.width(of: text)
    }
  }

  private(set) var lines: [Line]
  /// Whether there is nothing, and a sign stands for it.
  let isMissing: Bool
  /// Whether each line is an element of its own, so that what goes on below is indented.
  private let isList: Bool

  init(_ row: some ResultRow, at index: Int, type: ResultType, options: RenderOptions) {
    let cell = ReadableCell(row, at: index, type: type, for: ReadableStyle(isShort: true))
    isMissing = cell.isMissing
    isList = cell.elements.count > 1
    lines =
      isMissing
      ? [Line(options.nullText)]
      : cell.elements.map { Line($0.map(VisibleText.visible) ?? options.nullText) }
  }

  /// The head of a column.
  init(heading: String) {
    lines = [Line(VisibleText.visible(heading))]
    isMissing = false
    isList = false
  }

  /// How wide the cell is when nothing is wrapped.
  var width: Int {
    lines.lazy.map(\.width).max() ?? 0
  }

  /// How wide the widest word is, which one would not like to break.
  var wordWidth: Int {
    var widest = 0
    for line in lines {
      for word in line.text.utf8.split(separator: 0x20) {
        widest = max(widest, DisplayWidth.width(of: String(Substring(word))))
      }
    }
    return widest
  }

  /// The lines of the cell in a column of a width; in a narrow one there is no room to indent.
  func wrapped(to width: Int) -> [Line] {
    if lines.allSatisfy({ $0.width <= width }) { return lines }
    let hanging = isList && width >= 12 ? 2 : 0
    return lines.flatMap { line in
      line.width <= width
        ? [line]
        : DisplayWidth.wrapped(line.text, width: width, hanging: hanging).map(Line.init)
    }
  }

  /// About how many bytes the cell holds.
  var size: Int {
    lines.reduce(0) { $0 + $1.text.utf8.count + 32 }
  }
}
