import VietnameseText

/// A search among earlier lines by words of theirs, in any order, marks and case aside.
struct HistorySearch {
  /// What a key does to the search.
  enum Step: Hashable {
    /// The search goes on, with another line or the same.
    case goesOn
    /// The line that was found stays, and the key is taken as usual.
    case ends
    /// The line that was being typed comes back.
    case isDropped
  }

  private let entries: [String]
  private let folded: [String]
  /// The line that was being typed.
  let typed: String
  private(set) var words = ""
  private var index: Int
  private var isFound = true

  init(_ entries: [String], from typed: String) {
    self.entries = entries
    self.typed = typed
    folded = entries.map { Folding.unmarked($0) }
    index = entries.count
  }

  /// The line that was found last, or the one that was being typed.
  var line: String { entries.indices.contains(index) ? entries[index] : typed }

  var prompt: String {
    "earlier \"\(VisibleText.visible(words))\"\(isFound ? "" : " (none)")> "
  }

  mutating func take(_ key: Unicode.Scalar) -> Step {
    switch key {
    case "\u{12}": find(from: index - 1, by: -1)  // Ctrl-R
    case "\u{13}": find(from: index + 1, by: 1)  // Ctrl-S
    case "\u{7F}", "\u{8}":
      if !words.isEmpty { words.removeLast() }
      find(from: entries.count - 1, by: -1)
    case "\u{7}": return .isDropped  // Ctrl-G
    case _ where key.properties.generalCategory == .control: return .ends
    default:
      words = NormalForm.nfc(words + String(key))
      find(from: min(index, entries.count - 1), by: -1)
    }
    return .goesOn
  }

  private mutating func find(from start: Int, by step: Int) {
    let wanted = Folding.unmarked(words).split(separator: " ")
    guard !wanted.isEmpty else {
      isFound = true
      return
    }
    var next = start
    while entries.indices.contains(next) {
      if entries[next] != line || next == index, wanted.allSatisfy({ folded[next].contains($0) }) {
        index = next
        isFound = true
        return
      }
      next += step
    }
    isFound = false
  }
}
