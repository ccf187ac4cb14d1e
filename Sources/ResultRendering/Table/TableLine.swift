/// One line of a table while it is being put together, without space at its end.
struct TableLine {
  enum Style {
    case plain, heading, faint
  }

  private(set) var bytes: [UInt8] = []
  private var blanks = 0
  private let hasColour: Bool

  init(hasColour: Bool) {
    self.hasColour = hasColour
  }

  mutating func skip(_ cells: Int) {
    blanks += cells
  }

  mutating func append(_ part: String, _ style: Style) {
    let spaces = part.utf8.reversed().prefix { $0 == 0x20 }.count
    let letters = part.utf8.dropLast(spaces)
    defer { blanks += spaces }
    guard !letters.isEmpty else { return }
    bytes.append(contentsOf: repeatElement(0x20, count: blanks))
    blanks = 0
    guard hasColour, let mark = style.mark else {
      bytes.append(contentsOf: letters)
      return
    }
    bytes.append(contentsOf: mark.utf8)
    bytes.append(contentsOf: letters)
    bytes.append(contentsOf: "\u{1B}[22m".utf8)
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
