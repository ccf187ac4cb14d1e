import VietnameseText
import Vocabulary

/// A value in memory.
enum MemoryValue: Hashable {
  case text(MemoryText)
  case number(Int)
  case period(TimePeriod)
  case truth(Bool)
  /// The organisation or the place that a party is.
  case row(MemoryRow.ID)
}

/// A text with the forms in which it is compared.
struct MemoryText: Hashable {
  var raw: String
  /// For `=` on short values.
  var folded: String
  /// For `~` on short values: abbreviations stand spelt out.
  var spelt: [String]
  /// For `~` on long texts.
  var words: [String]

  init(_ raw: String) {
    self.raw = raw
    folded = ShortValueFolding.vietnamese.folded(raw)
    spelt = Self.split(ShortValueFolding.vietnamese.words(raw))
    words = Words.words(in: raw).map { Folding.folded(String($0.text)) }
  }

  static func split(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }
}
