/// One line of a table while it is being put together, without space at its end.
struct TableLine {
  enum Style {
    case plain, heading, faint
  }

  private(set) var bytes: [UInt8] = []
  private var blanks = 0
  /// How many cells the line takes, from the left edge of the window.
  private var column: Int
  private let options: RenderOptions

  /// Begins a line after so many cells that stand there already.
  init(options: RenderOptions, after column: Int = 0) {
    self.options = options
    self.column = column
  }

  mutating func skip(_ cells: Int) {
    blanks += cells
    column += cells
  }

  /// Adds what has been drawn already, as a line that begins after this one's cells.
  mutating func append(drawn part: [UInt8]) {
    guard !part.isEmpty else { return }
    endBlanks()
    bytes.append(contentsOf: part)
  }

  mutating func append(_ line: TableCell.Line, _ style: Style) {
    append(line.text, style)
    column += line.width
    guard options.positionsCursor, line.isDisputed else { return }
    endBlanks()
    bytes.append(contentsOf: "\u{1B}[\(column + 1)G".utf8)
  }

  private mutating func append(_ text: String, _ style: Style) {
    let spaces = text.utf8.reversed().prefix { $0 == 0x20 }.count
    let letters = text.utf8.dropLast(spaces)
    defer { blanks += spaces }
    guard !letters.isEmpty else { return }
    endBlanks()
    guard options.colour, let mark = style.mark else {
      bytes.append(contentsOf: letters)
      return
    }
    bytes.append(contentsOf: mark.utf8)
    bytes.append(contentsOf: letters)
    bytes.append(contentsOf: "\u{1B}[22m".utf8)
  }

  private mutating func endBlanks() {
    bytes.append(contentsOf: repeatElement(0x20, count: blanks))
    blanks = 0
  }
}

extension TableLine.Style {
  /// What switches a terminal to bold or faint letters.
  fileprivate var mark: String? {
    switch self {
    case .plain: nil
    case .heading: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    }
  }
}
