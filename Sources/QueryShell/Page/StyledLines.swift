import Importing

/// Gives the letters of broken lines their styles back.
struct StyledLines {
  private var rest: ArraySlice<PagePart>
  private let isBold: Bool
  private let hasColour: Bool

  init(_ marks: PageMarks, isBold: Bool, hasColour: Bool) {
    rest = marks.parts[...]
    self.isBold = isBold
    self.hasColour = hasColour
  }

  /// The next line, which holds the next letters; only spaces may have been left out between.
  mutating func line(_ line: String) -> String {
    var shown = ""
    var style: PagePart.Style?
    for scalar in line.unicodeScalars {
      while let part = rest.first, part.scalar != scalar { rest.removeFirst() }
      let next = rest.popFirst()?.style ?? .plain
      if hasColour, next != style {
        if style != nil { shown += "\u{1B}[0m" }
        shown += code(of: next)
        style = next
      }
      shown.unicodeScalars.append(scalar)
    }
    return style == nil ? shown : shown + "\u{1B}[0m"
  }

  private func code(of style: PagePart.Style) -> String {
    var codes: [String] = []
    switch style {
    // Headlines stand out by being bold, and are read in full.
    case .plain: codes = [isBold ? "1" : "2"]
    case .sign: codes = ["2"]
    case .marked(let mark):
      codes = [isBold && mark != .document ? "1" : "", PageLegend.colour(of: mark)]
    }
    let code = codes.filter { !$0.isEmpty }.joined(separator: ";")
    return code.isEmpty ? "" : "\u{1B}[\(code)m"
  }
}
