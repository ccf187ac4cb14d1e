import ResultRendering
import VietnameseText

/// The lines of a result while it is being paged: those that have come, and the rows of its head.
struct PagedText {
  /// Every line but the head.
  private(set) var lines: [String] = []
  /// Of each line whether it begins a row; where no row is marked, all do.
  private var begins: [Bool] = []
  private(set) var marksRows = false
  /// What stays in sight on each page.
  private(set) var head: [String] = []
  /// The columns of the table as its head shows them, in cells; a text without one is one column.
  private(set) var columns: [Range<Int>] = [0..<Int.max]
  private var rest: [UInt8] = []
  private let headRows: Int?
  private var isHeadKnown = false

  /// `headRows` is missing where the text shows it: a table has a rule under its head.
  init(headRows: Int?) {
    self.headRows = headRows
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        take(String(decoding: rest, as: UTF8.self))
        rest.removeAll(keepingCapacity: true)
      } else {
        rest.append(byte)
      }
    }
  }

  /// The last line may have no end.
  mutating func end() {
    if !rest.isEmpty { take(String(decoding: rest, as: UTF8.self)) }
    rest = []
  }

  /// Whether a line goes on with the row above it.
  func goesOn(_ line: Int) -> Bool { marksRows && lines.indices.contains(line) && !begins[line] }

  private mutating func take(_ marked: String) {
    let mark = Character(Unicode.Scalar(RowMark.byte))
    let line = marked.first == mark ? String(marked.dropFirst()) : marked
    marksRows = marksRows || marked.first == mark
    begins.append(marked.first == mark)
    lines.append(line)
    guard !isHeadKnown else { return }
    // What keeps a result apart from the line above it has no place on a page.
    guard lines.count > 1 || !line.isEmpty else {
      (lines, begins) = ([], [])
      return
    }
    let rows = headRows ?? 2
    guard lines.count == rows else { return }
    isHeadKnown = true
    if headRows == nil && !Self.isRule(line) { return }
    head = lines
    if headRows == nil { columns = Self.columns(ofRule: line) }
    (lines, begins) = ([], [])
  }

  /// Where the strokes of a rule stand.
  private static func columns(ofRule line: String) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    for (cell, letter) in TerminalLine.plain(line).enumerated() where letter != " " {
      if let last = columns.last, last.upperBound == cell {
        columns[columns.count - 1] = last.lowerBound..<cell + 1
      } else {
        columns.append(cell..<cell + 1)
      }
    }
    return columns
  }

  /// How many rows the head of a text takes, judged by its first lines.
  static func headRows(of bytes: [UInt8]) -> Int {
    var text = PagedText(headRows: nil)
    text.add(bytes.prefix(1 << 16))
    return text.head.count
  }

  private static func isRule(_ line: String) -> Bool {
    let signs = TerminalLine.plain(line).filter { $0 != " " }
    return !signs.isEmpty && signs.allSatisfy { "─-|+┼:".contains($0) }
  }
}
