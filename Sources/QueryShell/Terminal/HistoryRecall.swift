import VietnameseText

/// Going back and forth through earlier lines that begin as one does, marks and case aside.
struct HistoryRecall {
  private let entries: [String]
  private let start: String
  /// The line that was being typed, which comes after the latest entry.
  private let typed: String
  private var index: Int
  /// What stands in the line now.
  private(set) var shown: String

  init(_ entries: [String], from typed: String) {
    self.entries = entries
    self.typed = typed
    start = Folding.unmarked(typed)
    index = entries.count
    shown = typed
  }

  /// The next line that fits, earlier or later; `nil` where there is none.
  mutating func step(_ direction: Int) -> String? {
    var next = index + direction
    while entries.indices.contains(next) {
      let entry = entries[next]
      if entry != shown, Folding.unmarked(entry).hasPrefix(start) { return show(entry, at: next) }
      next += direction
    }
    guard direction > 0, index < entries.count else { return nil }
    return show(typed, at: entries.count)
  }

  private mutating func show(_ text: String, at place: Int) -> String {
    index = place
    shown = text
    return text
  }
}
