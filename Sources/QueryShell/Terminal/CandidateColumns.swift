import VietnameseText

/// Words in columns, read downward, as wide as the terminal allows.
enum CandidateColumns {
  /// The rows; the last one says how many words are not shown where the height does not suffice.
  static func rows(of words: [String], width: Int, height: Int) -> [String] {
    let widths = words.map { DisplayWidth.width(of: $0) }
    let cell = min((widths.max() ?? 0) + 2, max(width, 1))
    let columns = max(1, width / max(cell, 1))
    var count = (words.count + columns - 1) / columns
    var shown = words.count
    if count > height {
      count = max(1, height - 1)
      shown = min(words.count, count * columns)
    }
    var rows = [String](repeating: "", count: count)
    for index in 0..<shown {
      let row = index % count
      rows[row] += words[index]
      guard index + count < shown else { continue }
      rows[row] += String(repeating: " ", count: max(0, cell - widths[index]))
    }
    if shown < words.count { rows.append("… and \(words.count - shown) more") }
    return rows
  }
}
