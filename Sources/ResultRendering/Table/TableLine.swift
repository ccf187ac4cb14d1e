/// One line of a table while it is being put together, without space at its end.
struct TableLine {
  enum Style {
    case plain, heading, faint
  }

  private(set) var text = ""
  private var blanks = 0
  private let hasColour: Bool

  init(hasColour: Bool) {
    self.hasColour = hasColour
  }

  mutating func skip(_ cells: Int) {
    blanks += cells
  }

  mutating func append(_ part: String, _ style: Style) {
    let spaces = part.reversed().prefix { $0 == " " }.count
    let part = part.dropLast(spaces)
    defer { blanks += spaces }
    guard !part.isEmpty else { return }
    text += String(repeating: " ", count: blanks)
    blanks = 0
    guard hasColour else {
      text += part
      return
    }
    switch style {
    case .plain: text += part
    case .heading: text += "\u{1B}[1m\(part)\u{1B}[22m"
    case .faint: text += "\u{1B}[2m\(part)\u{1B}[22m"
    }
  }
}
