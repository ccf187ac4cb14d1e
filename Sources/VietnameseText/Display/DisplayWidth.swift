/// How wide text looks in a terminal, in cells.
package enum DisplayWidth {
  /// The width of a text; control characters count nothing, so make them visible first.
  package static func width(of text: String) -> Int {
    var width = 0
    if isLatin(text[...]) {
      for scalar in text.unicodeScalars { width += WideScalars.width(of: scalar) }
    } else {
      for cluster in text { width += self.width(of: cluster) }
    }
    return width
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

  /// The text in lines that are not wider, broken between words where that can be, otherwise
  /// between letters; a line break in the text stays one.
  ///
  /// Lines that go on with one before are indented by `hanging` cells. There is always one line at
  /// least, and a letter that is wider than the width stands alone.
  package static func wrapped(_ text: String, width: Int, hanging: Int = 0) -> [String] {
    let hanging = hanging < width ? hanging : 0
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let start = lines.count
      wrap(paragraph, width: max(1, width), hanging: hanging, into: &lines)
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
    var line = ""
    var lineWidth = 0
    var room = width
    func close(_ text: String) {
      lines.append(text)
      room = width - hanging
    }
    for word in paragraph.split(separator: " ") {
      let wordWidth = self.width(of: String(word))
      if !line.isEmpty, lineWidth + 1 + wordWidth <= room {
        line += " "
        line += word
        lineWidth += 1 + wordWidth
        continue
      }
      if !line.isEmpty { close(line) }
      (line, lineWidth) = (String(word), wordWidth)
      while lineWidth > room {
        let head = prefix(of: line, width: room)
        let cut = head.isEmpty ? line.prefix(1) : head
        guard cut.endIndex < line.endIndex else { break }
        close(String(cut))
        line = String(line[cut.endIndex...])
        lineWidth = self.width(of: line)
      }
    }
    lines.append(line)
  }

  /// Whether the text has no code point above the marks and the punctuation of Latin text, so that
  /// each counts for itself.
  private static func isLatin(_ text: Substring) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.value < 0x370 || $0.value &- 0x1E00 < 0x100 || $0.value &- 0x2010 < 0x18
    }
  }

  /// The width of one letter with all that combines with it.
  private static func width(of cluster: Character) -> Int {
    var width = 0
    for scalar in cluster.unicodeScalars {
      let value = scalar.value
      // Two cells for what is drawn as one picture: a flag, joined emoji, a sign shown as emoji.
      if value &- 0x1F1E6 < 26 || value == 0xFE0F && width > 0 {
        return cluster.unicodeScalars.count > 1 ? 2 : 1
      }
      if width == 2, value == 0x200D || value &- 0x1F3FB < 5 { return 2 }
      width += WideScalars.width(of: scalar)
    }
    return width
  }
}
