import VietnameseText

extension PagedText {
  /// Whether words, which have no marks, begin in a line: in it whole, or going on in the lines that its
  /// cell takes after it.
  func holds(_ words: String, from line: Int) -> Bool {
    let text = TerminalLine.plain(lines[line])
    if Folding.unmarked(text).contains(words) { return true }
    guard words.contains(" "), goesOn(line + 1) else { return false }
    return columns.contains { column in
      let start = Self.cell(of: text, column)
      guard !start.isEmpty else { return false }
      var (cell, next) = (start, line + 1)
      while goesOn(next), cell.count < start.count + words.count + 1 {
        let more = Self.cell(of: TerminalLine.plain(lines[next]), column)
        guard !more.isEmpty else { break }
        cell += " " + more
        next += 1
      }
      let found = Folding.unmarked(cell).firstRange(of: words)
      let length = Folding.unmarked(start).count
      return found.map { Folding.unmarked(cell).distance(to: $0.lowerBound) < length } ?? false
    }
  }

  private static func cell(of line: String, _ column: Range<Int>) -> String {
    let part = TerminalLine.part(of: line, from: column.lowerBound, width: column.count)
    return String(
      part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    )
  }
}

extension String {
  fileprivate func distance(to index: Index) -> Int { distance(from: startIndex, to: index) }
}
