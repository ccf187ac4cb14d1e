import Foundation

/// What a terminal shows of the bytes it is sent, with all that has scrolled away above.
///
/// It knows what libedit and our own output use of the xterm control sequences, and wraps at the
/// right edge as xterm does: the cursor waits in the last column until one more letter comes.
struct TerminalScreen {
  private var rows: [[String]] = [[]]
  private var columns: Int
  private var height: Int
  private var row = 0
  private var column = 0
  private var top = 0
  private var isAtEdge = false
  private var waiting: [UInt8] = []
  /// What the terminal says to the program, and has not yet sent.
  var answers: [UInt8] = []
  /// The first screen, while the second one is shown.
  private var first: (rows: [[String]], row: Int, column: Int, top: Int)?

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.height = rows
  }

  /// Rows are cut off where the window gets narrower, as xterm does.
  mutating func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.height = rows
    for index in top..<self.rows.count {
      self.rows[index] = Array(self.rows[index].prefix(columns))
    }
    column = min(column, columns - 1)
    isAtEdge = false
  }

  var text: String {
    var lines = rows.map { line in
      var text = line.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
    while lines.last == "" { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
  }

  var cursor: (row: String, column: Int) {
    (rows[row].joined(), isAtEdge ? columns : column)
  }

  mutating func show(_ bytes: ArraySlice<UInt8>) {
    waiting += bytes
    var rest = waiting[...]
    while let first = rest.first {
      if first == 0x1B {
        guard let length = sequence(rest) else { break }
        rest = rest.dropFirst(length)
      } else if first < 0x20 || first == 0x7F {
        control(first)
        rest = rest.dropFirst()
      } else {
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard rest.count >= length else { break }
        for scalar in String(decoding: rest.prefix(length), as: UTF8.self).unicodeScalars {
          put(scalar)
        }
        rest = rest.dropFirst(length)
      }
    }
    waiting = Array(rest)
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 8: column = max(0, isAtEdge ? columns - 1 : column - 1)
    case 9: column = min(columns - 1, (column / 8 + 1) * 8)
    case 10: nextRow()
    case 13: column = 0
    default: return
    }
    isAtEdge = false
  }

  private mutating func nextRow() {
    row += 1
    if row == rows.count { rows.append([]) }
    top = max(top, row - height + 1)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if scalar.properties.generalCategory == .nonspacingMark {
      let place = isAtEdge ? columns - 1 : column - 1
      if rows[row].indices.contains(place) { rows[row][place].unicodeScalars.append(scalar) }
      return
    }
    if isAtEdge {
      nextRow()
      column = 0
      isAtEdge = false
    }
    fill(upTo: column + 1)
    rows[row][column] = String(scalar)
    if column + 1 == columns { isAtEdge = true } else { column += 1 }
  }

  private mutating func fill(upTo count: Int) {
    while rows[row].count < count { rows[row].append(" ") }
  }

  /// Obeys the control sequence at the start; its length, or `nil` while it is not whole.
  private mutating func sequence(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 2 else { return nil }
    let kind = bytes[bytes.startIndex + 1]
    guard kind == UInt8(ascii: "[") else { return kind == UInt8(ascii: "(") ? 3 : 2 }
    guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) })
    else { return nil }
    let parameters = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
    if parameters == "?1049" { showSecondScreen(bytes[end] == UInt8(ascii: "h")) }
    obey(Character(Unicode.Scalar(bytes[end])), parameters.split(separator: ";").map { Int($0) })
    return end - bytes.startIndex + 1
  }

  private mutating func obey(_ command: Character, _ parameters: [Int?]) {
    let first = parameters.first ?? nil
    let count = max(1, first ?? 1)
    switch command {
    case "A": row = max(top, row - count)
    case "B": for _ in 0..<count where row + 1 < rows.count { row += 1 }
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns, count) - 1
    case "H": move(toRow: count, column: parameters.count > 1 ? parameters[1] ?? 1 : 1)
    case "J": clear(first ?? 0)
    case "K": rows[row].removeLast(max(0, rows[row].count - column))
    case "P":
      let cut = min(count, max(0, rows[row].count - column))
      if cut > 0 { rows[row].removeSubrange(column..<column + cut) }
    case "@":
      fill(upTo: column)
      rows[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      rows[row].removeLast(max(0, rows[row].count - columns))
    case "n" where first == 6:
      answers += Array("\u{1B}[\(row - top + 1);\(min(column, columns - 1) + 1)R".utf8)
      return
    default: return
    }
    isAtEdge = false
  }

  private mutating func showSecondScreen(_ isShown: Bool) {
    if isShown {
      first = (rows, row, column, top)
      (rows, row, column, top) = ([[]], 0, 0, 0)
    } else if let first {
      (rows, row, column, top) = first
      self.first = nil
    }
    isAtEdge = false
  }

  private mutating func move(toRow line: Int, column place: Int) {
    row = top + line - 1
    while row >= rows.count { rows.append([]) }
    column = min(columns, max(1, place)) - 1
  }

  /// Clears the rest of the screen, or all of it; nothing here clears what stands above.
  private mutating func clear(_ what: Int) {
    if what == 0 {
      rows[row].removeLast(max(0, rows[row].count - column))
      rows.removeLast(rows.count - row - 1)
    } else {
      for index in top..<rows.count { rows[index] = [] }
    }
  }
}
