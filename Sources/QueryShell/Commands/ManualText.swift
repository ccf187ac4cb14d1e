import VietnameseText

/// A part of the manual as a terminal shows it.
///
/// The manual is Markdown: paragraphs flow to the width, examples stay as they can be typed, and a
/// heading stands without its signs.
enum ManualText {
  /// A line of prose longer than this is hard to read, however wide the window is.
  private static let widest = 92

  static func laidOut(_ markdown: String, width: Int?) -> String {
    let width = min(width ?? widest, widest)
    var lines: [String] = []
    var paragraph: [Substring] = []
    func endParagraph() {
      guard !paragraph.isEmpty else { return }
      lines += DisplayWidth.wrapped(paragraph.joined(separator: " "), width: width)
      paragraph = []
    }
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.hasPrefix("  ") || line.hasPrefix("#") {
        endParagraph()
        lines.append(String(line.hasPrefix("#") ? line.drop { "# ".contains($0) } : line))
      } else {
        paragraph.append(line)
      }
    }
    endParagraph()
    return lines.joined(separator: "\n")
  }
}
