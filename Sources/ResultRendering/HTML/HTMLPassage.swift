import VietnameseText

extension OutputBuffer {
  /// Appends a passage with the words that tell the fact marked, and where it stands.
  mutating func append(_ passage: ResultPage.Passage, dates: RenderOptions.Dates) {
    append(literal: "<figure><blockquote>")
    let scalars = Array(passage.text.unicodeScalars)
    var shown = 0
    for span in Self.joined(passage.spans, limit: scalars.count) {
      append(html: Self.text(scalars[shown..<span.lowerBound]))
      append(literal: "<mark>")
      append(html: Self.text(scalars[span]))
      append(literal: "</mark>")
      shown = span.upperBound
    }
    append(html: Self.text(scalars[shown...]))
    append(literal: "</blockquote>\n<figcaption>")
    appendTitle(of: passage)
    let style = ReadableStyle(isRounded: true, numbers: .vietnamese, dates: dates)
    for fact in [passage.outlet, passage.published.map(style.date)].compactMap(\.self) {
      append(literal: " · ")
      append(html: fact)
    }
    append(literal: "</figcaption></figure>\n")
  }

  /// The title, as a link where the address is one of the web and nothing else.
  private mutating func appendTitle(of passage: ResultPage.Passage) {
    let address = passage.url.flatMap { url in
      url.hasPrefix("https://") || url.hasPrefix("http://") ? url : nil
    }
    if let address {
      append(literal: "<a href=\"")
      append(html: address)
      append(literal: "\">")
    }
    append(html: passage.title)
    if address != nil { append(literal: "</a>") }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// The spans in order, those that meet or overlap as one, none beyond the text.
  private static func joined(_ spans: [Range<Int>], limit: Int) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let clamped = span.clamped(to: 0..<limit)
      guard !clamped.isEmpty else { continue }
      if let last = joined.last, clamped.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, clamped.upperBound)
      } else {
        joined.append(clamped)
      }
    }
    return joined
  }
}
