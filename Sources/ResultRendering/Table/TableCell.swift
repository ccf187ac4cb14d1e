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

    /// Whether terminals draw it in different widths.
    var isDisputed: Bool { DisplayWidth.isDisputed(text) }
  }

  private(set) var lines: [Line]
  /// Whether there is nothing, and a sign stands for it.
  let isMissing: Bool
  /// Whether each line is an element of its own, so that what goes on below is indented.
  private let isList: Bool

  init(_ cell: ReadableCell, options: RenderOptions) {
    isMissing = cell.isMissing
    isList = cell.elements.count > 1
    lines =
      isMissing
      ? [Line(options.missingText)]
      : cell.elements.map { Line($0.map(VisibleText.visible) ?? options.missingText) }
  }

  private init(lines: [Line]) {
    self.lines = lines
    isMissing = false
    isList = false
  }

  /// The head of a column; its name is safe already.
  init(heading name: String) {
    self.init(lines: [Line(name)])
  }

  /// A cell with nothing in it, beside a sign that nothing is there.
  static let blank = TableCell(lines: [])

  /// Whether nothing at all is drawn.
  var isBlank: Bool { lines.isEmpty }

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
  func fitted(to width: Int, options: RenderOptions) -> [Line] {
    if lines.allSatisfy({ $0.width <= width }) { return lines }
    switch options.longText {
    case .cut:
      return lines.map { line in
        line.width <= width
          ? line : Line(DisplayWidth.cut(line.text, width: width, mark: options.cutMark))
      }
    case .wrap:
      let hanging = isList && width >= 12 ? 2 : 0
      return lines.flatMap { line in
        line.width <= width
          ? [line]
          : DisplayWidth.wrapped(line.text, width: width, hanging: hanging).map(Line.init)
      }
    }
  }

  /// About how many lines the cell takes in a column of a width.
  func height(at width: Int, options: RenderOptions) -> Int {
    switch options.longText {
    case .cut: return lines.count
    case .wrap:
      // Lines that break between words are not full.
      return lines.reduce(0) { sum, line in
        sum + (line.width <= width ? 1 : (line.width * 10 / 9 - 1) / max(1, width) + 1)
      }
    }
  }

  /// About how many bytes the cell holds.
  var size: Int {
    lines.reduce(0) { $0 + $1.text.utf8.count + 32 }
  }
}
