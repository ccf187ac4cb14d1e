import VietnameseText

/// The part of a text that a page shows, and how keys move it.
struct PagerView {
  var text: PagedText
  /// Whether nothing more comes.
  var isWhole = false
  private(set) var top = 0
  private var left = 0
  private(set) var width: Int
  private(set) var height: Int
  private let language: Language
  private var message = ""
  /// From which line on a search goes on when more lines have come; missing where none waits.
  private var unsearched: Int?
  /// The words that were searched last.
  var sought = ""

  init(headRows: Int?, width: Int, height: Int, in language: Language = .english) {
    self.language = language
    text = PagedText(headRows: headRows)
    self.width = width
    self.height = height
  }

  /// How many lines a page shows under the head and above the last row.
  var room: Int { max(1, height - text.head.count - 1) }

  /// Whether the page can be filled with what has come.
  var isFull: Bool { isWhole || text.lines.count > top + room }

  mutating func resize(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    settle()
  }

  /// Moves the page; false where more lines must come first.
  mutating func move(by key: PagerKey) -> Bool {
    message = ""
    let before = top
    switch key {
    case .pageDown: top += room
    case .pageUp: top -= room
    case .lineDown: top += 1
    case .lineUp: top -= 1
    case .start: top = 0
    case .end:
      guard isWhole else { return false }
      top = text.lines.count
    case .left: left = max(0, left - width / 2)
    case .right:
      let widest = shown.map { TerminalLine.width(of: $0) }.max() ?? 0
      left = min(left + width / 2, max(0, widest - width / 2))
    case .search: guard find(from: unsearched ?? top, by: 1) else { return false }
    case .next: guard find(from: unsearched ?? top + 1, by: 1) else { return false }
    case .previous: find(from: top - 1, by: -1)
    case .quit: break
    }
    guard isFull else {
      top = before
      return false
    }
    unsearched = nil
    settle()
    return true
  }

  /// Says while it waits for more lines what it waits for.
  mutating func wait(for key: PagerKey) {
    switch key {
    case .search, .next:
      let words = VisibleText.visible(sought)
      message = language.text(
        "looking for \"\(words)\" · Ctrl-C stops",
        vi: "đang tìm \"\(words)\" · Ctrl-C để dừng"
      )
    case .end:
      message = language.text(
        "going to the end · Ctrl-C stops",
        vi: "đang đến cuối · Ctrl-C để dừng"
      )
    case .pageDown, .pageUp, .lineDown, .lineUp, .start, .left, .right, .previous, .quit: break
    }
  }

  /// Stays where it is: nobody wants to wait any more.
  mutating func stopWaiting() {
    unsearched = nil
    let count = ResultFoot.grouped(text.lines.count)
    message = language.text("stopped at line \(count)", vi: "đã dừng ở dòng \(count)")
  }

  private mutating func settle() {
    guard isWhole else { return }
    top = max(0, min(top, text.lines.count - room))
  }

  /// Goes to the next line with the words that are sought, marks and case aside; false where it may
  /// be among the lines that are still to come.
  @discardableResult
  private mutating func find(from start: Int, by step: Int) -> Bool {
    let wanted = Folding.unmarked(sought)
    guard !wanted.isEmpty else { return true }
    var line = start
    while text.lines.indices.contains(line) {
      if text.holds(wanted, from: line) {
        top = line
        unsearched = step > 0 ? line : nil
        return true
      }
      line += step
    }
    guard isWhole || step < 0 else {
      unsearched = line
      return false
    }
    let words = VisibleText.visible(sought)
    message =
      sought.contains(" ") && !text.marksRows
      ? language.text(
        "no more \"\(words)\" within one line",
        vi: "không còn \"\(words)\" nào trong một dòng"
      )
      : language.text("no more \"\(words)\"", vi: "không còn \"\(words)\" nào nữa")
    return true
  }

  /// The head and the lines of the page, whole.
  var shown: [String] {
    let start = max(0, min(top, text.lines.count))
    return text.head + text.lines[start..<min(text.lines.count, start + room)]
  }

  /// The rows of the screen, the last one says where the page is.
  var rows: [String] {
    var rows = shown.map { TerminalLine.part(of: $0, from: left, width: width) }
    rows += Array(repeating: "", count: max(0, height - 1 - rows.count))
    return rows + [DisplayWidth.prefix(of: status, width: max(1, width - 1)).description]
  }

  private var status: String {
    if !message.isEmpty { return message }
    let start = max(0, min(top, text.lines.count))
    let end = min(text.lines.count, start + room)
    let all = ResultFoot.grouped(text.lines.count)
    let total = isWhole ? language.text(" of \(all)", vi: " trong \(all)") : ""
    let isLast = isWhole && end == text.lines.count
    let keys =
      isLast
      ? language.text("(end) · q ends · b goes back", vi: "(hết) · q để thoát · b để lùi lại")
      : language.text(
        "space goes on · q ends · / searches",
        vi: "phím cách xem tiếp · q để thoát · / để tìm"
      )
    let shown = "\(ResultFoot.grouped(start + 1))–\(ResultFoot.grouped(end))"
    return "\(language.text("lines", vi: "dòng")) \(shown)\(total) · \(keys)"
  }
}
