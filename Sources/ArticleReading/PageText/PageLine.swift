/// One line of copied page text that has something on it.
struct PageLine: Hashable, Sendable {
  /// In NFC, without control characters, one space between words, none at the ends.
  var text: String
  /// Counted from 1, blank lines included.
  var number: Int
  /// Whether an empty line stands right above.
  var followsBlank: Bool

  var wordCount: Int { text.utf8.reduce(1) { $1 == 0x20 ? $0 + 1 : $0 } }

  /// Whether the line closes as a sentence does, closing quotation marks and brackets apart.
  var endsSentence: Bool {
    switch text.unicodeScalars.last(where: { !LineForm.closing.contains($0) }) {
    case ".", "!", "?", "…", ":", ";", ",": true
    default: false
    }
  }
}
