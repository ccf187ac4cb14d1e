import Importing
import VietnameseText

/// A passage with its marks written in: letters for the terminal, each with its style.
struct PageMarks {
  /// The text with the signs that stand in it.
  private(set) var text = ""
  private(set) var parts: [PagePart] = []
  private let hasBrackets: Bool
  /// The stretches that hold the place that is being written, the outermost first.
  private var open: [UnderstoodPage.Stretch] = []

  /// With `hasBrackets` every mark stands in brackets; otherwise its letters are coloured, and only
  /// the numbers of statements are written in.
  init(_ passage: UnderstoodPage.Passage, hasBrackets: Bool) {
    self.hasBrackets = hasBrackets
    let scalars = Array(passage.text.unicodeScalars)
    var next = passage.stretches[...]
    for index in 0...scalars.count {
      close(at: index)
      while let stretch = next.first, stretch.start <= index {
        next.removeFirst()
        begin(stretch)
      }
      guard index < scalars.count else { break }
      for scalar in VisibleText.visible(String(scalars[index])).unicodeScalars {
        append(scalar, style)
      }
    }
  }

  /// The shortest stretch decides: a statement holds people, a position its place.
  private var style: PagePart.Style {
    open.min { $0.length < $1.length }.map { .marked($0.mark) } ?? .plain
  }

  private mutating func begin(_ stretch: UnderstoodPage.Stretch) {
    if hasBrackets {
      sign("[\(PageLegend.letter(of: stretch)) ")
    } else if let number = stretch.statement, !open.contains(where: { $0.statement == number }) {
      sign(PageLegend.superscript(number))
    }
    open.append(stretch)
  }

  /// Brackets that cross are closed and opened again, so that each pair holds whole ones.
  private mutating func close(at index: Int) {
    guard let outermost = open.firstIndex(where: { $0.start + $0.length <= index }) else { return }
    let closing = open[outermost...]
    open.removeSubrange(outermost...)
    if hasBrackets { sign(String(repeating: "]", count: closing.count)) }
    for stretch in closing where stretch.start + stretch.length > index {
      if hasBrackets { sign("[\(PageLegend.letter(of: stretch)) ") }
      open.append(stretch)
    }
  }

  private mutating func sign(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar, .sign) }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ style: PagePart.Style) {
    text.unicodeScalars.append(scalar)
    parts.append(PagePart(scalar: scalar, style: style))
  }
}
