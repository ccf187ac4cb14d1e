import VietnameseText

/// A passage with some of its words marked.
struct MarkedPassage {
  /// How marked words stand out.
  enum Style {
    /// In bold letters.
    case bold
    /// Between `«` and `»`.
    case quoted
  }

  /// Stand for the marks while lines are broken: as wide as `«` and `»`, and in no text that is read.
  private static let (opening, closing): (Unicode.Scalar, Unicode.Scalar) = ("\u{E000}", "\u{E001}")

  private let text: String

  /// Marks the code points in each of `spans`; those that meet or overlap become one mark.
  init(_ text: String, marking spans: [(start: Int, length: Int)]) {
    let scalars = Array(text.unicodeScalars)
    var marked = ""
    var shown = 0
    for span in Self.joined(spans, limit: scalars.count) {
      marked += Self.visible(scalars[shown..<span.lowerBound])
      marked.unicodeScalars.append(Self.opening)
      marked += Self.visible(scalars[span])
      marked.unicodeScalars.append(Self.closing)
      shown = span.upperBound
    }
    self.text = marked + Self.visible(scalars[shown...])
  }

  /// The passage in lines of at most `width` cells.
  func lines(width: Int, style: Style) -> [String] {
    DisplayWidth.wrapped(text, width: width).map { line in
      var shown = ""
      for scalar in line.unicodeScalars {
        switch (scalar, style) {
        case (Self.opening, .bold): shown += "\u{1B}[1m"
        case (Self.closing, .bold): shown += "\u{1B}[0m"
        case (Self.opening, .quoted): shown += "«"
        case (Self.closing, .quoted): shown += "»"
        default: shown.unicodeScalars.append(scalar)
        }
      }
      return shown
    }
  }

  private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.map { $0 == opening || $0 == closing ? "\u{FFFD}" : $0 })
    return VisibleText.visible(String(text))
  }

  private static func joined(_ spans: [(start: Int, length: Int)], limit: Int) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for span in spans.sorted(by: { $0.start < $1.start }) {
      let start = min(max(0, span.start), limit)
      let end = min(max(start, span.start + span.length), limit)
      if let last = joined.last, start <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else if start < end {
        joined.append(start..<end)
      }
    }
    return joined
  }
}
