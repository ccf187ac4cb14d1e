import VietnameseText

/// A line of source as it is shown, cut to a width around its place.
///
/// Columns are cells of the terminal: letters with marks take one, wide ones two, and a tab is
/// shown as spaces, so that the marks stand under what they mean.
struct SourceExcerpt {
  let text: String
  /// Cells before the place.
  let indent: Int
  /// Cells of the place, at least one.
  let marked: Int

  private static let ellipsis = "…"

  init(_ place: LineIndex.Place, width: Int) {
    let before = Self.shown(Self.tail(of: place.before))
    let marked = Self.shown(Self.head(of: place.marked))
    let after = Self.shown(Self.head(of: place.after))
    let markedPart = Self.cut(marked, to: max(8, width * 2 / 3))
    let markedWidth = DisplayWidth.width(of: markedPart)
    let afterWidth = DisplayWidth.width(of: after)
    let wantedAfter = min(afterWidth, max(0, width - markedWidth) / 3)
    let room = max(0, width - markedWidth - wantedAfter)
    let beforePart = Self.cutAtStart(before, to: room)
    let beforeWidth = DisplayWidth.width(of: beforePart)
    let afterPart =
      markedPart == marked ? Self.cut(after, to: max(0, width - beforeWidth - markedWidth)) : ""
    text = beforePart + markedPart + afterPart
    indent = beforeWidth
    self.marked = max(1, markedWidth)
  }

  /// No line is so wide that more than this matters; it keeps a line of a megabyte cheap.
  private static let nearby = 2_000

  private static func head(of text: String) -> String { String(text.prefix(nearby)) }

  private static func tail(of text: String) -> String { String(text.suffix(nearby)) }

  private static func shown(_ text: String) -> String {
    VisibleText.visible(text.replacing("\t", with: "  "))
  }

  private static func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.width(of: text) > width else { return text }
    guard width > 0 else { return "" }
    return DisplayWidth.prefix(of: text, width: width - 1) + ellipsis
  }

  private static func cutAtStart(_ text: String, to width: Int) -> String {
    guard DisplayWidth.width(of: text) > width else { return text }
    guard width > 0 else { return "" }
    var kept: [Character] = []
    var left = width - 1
    for character in text.reversed() {
      left -= DisplayWidth.width(of: String(character))
      if left < 0 { break }
      kept.append(character)
    }
    return ellipsis + String(kept.reversed())
  }
}
