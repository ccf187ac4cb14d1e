import VietnameseText

/// How many rows of the terminal a line that is being edited goes over above and below the cursor.
struct CursorRows {
  /// The number of rows between the start of the prompt and the cursor.
  let above: Int
  /// The number of rows between the cursor and the end of the line.
  let below: Int
  /// The number of cells before the cursor in its row.
  let column: Int

  init(prompt: String, before: String, line: String, columns: Int) {
    let columns = max(1, columns)
    let last = Self.row(atEndOf: prompt + line, columns: columns)
    above = Self.row(atEndOf: prompt + before, columns: columns)
    below = max(0, last - above)
    let row = (prompt + before).split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    column = DisplayWidth.width(of: String(row)) % columns
  }

  private static func row(atEndOf text: String, columns: Int) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.reduce(lines.count - 1) { $0 + DisplayWidth.width(of: String($1)) / columns }
  }
}
