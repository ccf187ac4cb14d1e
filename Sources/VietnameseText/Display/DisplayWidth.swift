/// How wide text looks in a terminal, in cells.
package enum DisplayWidth {
  /// The width of a text; control characters count nothing, so make them visible first.
  package static func width(of text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars {
      guard isLatin(scalar) else { return widthOfClusters(of: text) }
      width += ScalarWidth.width(of: scalar)
    }
    return width
  }

  /// Whether the text holds emoji, whose width terminals do not agree on: older ones draw the parts
  /// of one that is put together side by side, or take a sign shown as emoji for a narrow one.
  package static func isDisputed(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value >= 0x1F000 || $0.value == 0xFE0F }
  }

  private static func widthOfClusters(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// The longest beginning of a text that is not wider; it never cuts a letter from its marks.
  package static func prefix(of text: String, width: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      let next = self.width(of: text[end])
      if used + next > width { break }
      used += next
      end = text.index(after: end)
    }
    return text[..<end]
  }

  /// The text itself where it is not wider, otherwise a beginning of it that ends in a mark (`…`).
  package static func cut(_ text: String, width: Int, mark: String) -> String {
    guard self.width(of: text) > width else { return text }
    let room = width - self.width(of: mark)
    guard room > 0 else { return String(prefix(of: text, width: width)) }
    var beginning = prefix(of: text, width: room)
    while beginning.utf8.last == 0x20 { beginning.removeLast() }
    return beginning + mark
  }

  /// The text in lines that are not wider, broken between words where that can be, otherwise
  /// between letters; a line break in the text stays one.
  ///
  /// Lines that go on with one before are indented by `hanging` cells. There is always one line at
  /// least, and a letter that is wider than the width stands alone.
  package static func wrapped(_ text: String, width: Int, hanging: Int = 0) -> [String] {
    let hanging = hanging < width ? hanging : 0
    var lines: [String] = []
    for paragraph in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let start = lines.count
      wrap(Substring(paragraph), width: max(1, width), hanging: hanging, into: &lines)
      guard hanging > 0 else { continue }
      for number in lines.indices.dropFirst(start + 1) {
        lines[number] = String(repeating: " ", count: hanging) + lines[number]
      }
    }
    return lines
  }

  private static func wrap(
    _ paragraph: Substring,
    width: Int,
    hanging: Int,
    into lines: inout [String]
  ) {
    let isLatin = paragraph.unicodeScalars.allSatisfy(isLatin)
    var line = OpenLine(at: paragraph.startIndex)
    var room = width
    var index = paragraph.startIndex
    while index < paragraph.endIndex {
      let (next, cells) = step(from: index, in: paragraph, isLatin: isLatin)
      // A space that something combines with is a letter.
      if paragraph.utf8[index] == 0x20, paragraph.utf8.index(after: index) == next {
        line.addSpace(from: index, to: next)
      } else {
        while line.width + cells > room, line.hasLetters {
          lines.append(String(paragraph[line.breakLine(before: index)]))
          room = width - hanging
        }
        line.addLetter(of: cells, to: next)
      }
      index = next
    }
    lines.append(String(paragraph[line.rest]))
  }

  /// The next place where a line may be cut, and how wide what stands before it is.
  private static func step(
    from index: String.Index,
    in text: Substring,
    isLatin: Bool
  ) -> (next: String.Index, cells: Int) {
    if isLatin {
      return (
        text.unicodeScalars.index(after: index),
        ScalarWidth.width(of: text.unicodeScalars[index])
      )
    }
    return (text.index(after: index), width(of: text[index]))
  }

  /// Whether a code point is below the scripts in which code points join to one picture, so that
  /// it counts for itself.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value < 0x370 || value &- 0x1E00 < 0x100 || value &- 0x2010 < 0x18
  }

  /// The width of one letter with all that combines with it.
  private static func width(of cluster: Character) -> Int {
    var width = 0
    for scalar in cluster.unicodeScalars {
      let value = scalar.value
      // Two cells for what is drawn as one picture: a flag, joined emoji, a sign shown as emoji.
      if value &- 0x1F1E6 < 26 { return cluster.unicodeScalars.count > 1 ? 2 : 1 }
      if value == 0xFE0F, cluster.unicodeScalars.first.map(ScalarWidth.isEmoji) == true { return 2 }
      if width == 2, value == 0x200D || value &- 0x1F3FB < 5 { return 2 }
      width += ScalarWidth.width(of: scalar)
    }
    return width
  }
}
