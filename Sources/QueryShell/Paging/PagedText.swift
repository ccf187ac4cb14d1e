import VietnameseText

/// The lines of a result while it is being paged: those that have come, and the rows of its head.
struct PagedText {
  /// Every line but the head.
  private(set) var lines: [String] = []
  /// What stays in sight on each page.
  private(set) var head: [String] = []
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

  private mutating func take(_ line: String) {
    lines.append(line)
    guard !isHeadKnown else { return }
    // What keeps a result apart from the line above it has no place on a page.
    guard lines.count > 1 || !line.isEmpty else {
      lines = []
      return
    }
    let rows = headRows ?? 2
    guard lines.count == rows else { return }
    isHeadKnown = true
    if headRows == nil && !Self.isRule(line) { return }
    head = lines
    lines = []
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
