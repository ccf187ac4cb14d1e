/// A key that rows in memory are sorted by.
///
/// Texts go by their bytes, what is missing stands last both ways.
enum MemoryKey: Hashable {
  case text(String)
  case number(Int)
  case missing

  /// Whether this stands before another; missing where neither does.
  func precedes(_ other: MemoryKey, backward: Bool) -> Bool? {
    switch (self, other) {
    case (.missing, .missing): nil
    case (.missing, _): false
    case (_, .missing): true
    case (.number(let own), .number(let other)):
      own == other ? nil : (own < other) != backward
    case (.text(let own), .text(let other)):
      own.utf8.elementsEqual(other.utf8)
        ? nil : own.utf8.lexicographicallyPrecedes(other.utf8) != backward
    case (.number, .text), (.text, .number): preconditionFailure("\(self) is never \(other)")
    }
  }
}
