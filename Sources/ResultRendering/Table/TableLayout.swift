/// The widths of a table's columns.
struct TableLayout: Hashable {
  /// The cells between two columns, over two of which the rule of the first goes on.
  static let gap = 3

  private(set) var widths: [Int]
  /// Whether every column has the width that its numbers, dates and words need.
  let isReadable: Bool

  /// What is known of a column from the first rows.
  struct Column {
    /// How wide its widest cell is.
    var width: Int
    /// How wide its widest word is.
    var wordWidth: Int
    /// Whether it holds numbers, dates and the like, which are best left whole.
    var isShort: Bool
  }

  /// Gives each column the width it wants where the line has room; otherwise the short columns stay
  /// whole and the long ones share what is left, down to their widest words.
  ///
  /// Where even three cells a column are too many, lines grow longer than the window.
  init(_ columns: [Column], width: Int?) {
    let wanted = columns.map(\.width)
    guard let width, !Self.hasRoom(for: wanted, in: width) else {
      widths = wanted
      isReadable = true
      return
    }
    let room = width - 1 - Self.gap * (columns.count - 1)
    let whole = columns.map { min($0.width, $0.isShort ? $0.width : min($0.wordWidth, 16)) }
    isReadable = whole.reduce(0, +) <= room
    let least = isReadable ? whole : Self.least(of: columns, in: room)
    widths = Self.shared(room, wanted: wanted, least: least)
  }

  /// Whether a line has room for columns of these widths.
  static func hasRoom(for widths: [Int], in width: Int?) -> Bool {
    guard let width else { return true }
    return widths.reduce(0, +) <= width - 1 - gap * (widths.count - 1)
  }

  /// How wide the columns of a range are together.
  func width(of columns: Range<Int>) -> Int {
    widths[columns].reduce(0, +) + Self.gap * (columns.count - 1)
  }

  /// The widths below which no column should go: ever less of the words, then of numbers and dates
  /// too.
  private static func least(of columns: [Column], in room: Int) -> [Int] {
    for longest in [12, 8, 6, 4] {
      let words = columns.map { min($0.width, $0.isShort ? $0.width : min($0.wordWidth, longest)) }
      if words.reduce(0, +) <= room { return words }
    }
    for longest in [16, 12, 10, 8, 6] {
      let words = columns.map { min($0.width, $0.wordWidth, longest) }
      if words.reduce(0, +) <= room { return words }
    }
    return columns.map { min($0.width, 3) }
  }

  /// Shares the room so that no column but those that must is wider than the others.
  private static func shared(_ room: Int, wanted: [Int], least: [Int]) -> [Int] {
    func widths(upTo limit: Int) -> [Int] {
      zip(wanted, least).map { max($1, min($0, limit)) }
    }
    var low = 0
    var high = wanted.max() ?? 0
    while low < high {
      let middle = (low + high + 1) / 2
      if widths(upTo: middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
    }
    var result = widths(upTo: low)
    var left = room - result.reduce(0, +)
    for index in result.indices where left > 0 && result[index] < wanted[index] {
      result[index] += 1
      left -= 1
    }
    return result
  }
}
