/// Cleans the short texts of metadata, records and feeds.
enum CleanText {
  /// The text on one line, without entities; missing where nothing is left.
  static func line(_ bytes: [UInt8]) -> String? {
    let lines = lines(bytes)
    return lines.count <= 1 ? lines.first?.text : lines.map(\.text).joined(separator: " ")
  }

  static func line(_ text: String) -> String? { line(Array(text.utf8)) }

  /// The lines of a plain text, without entities.
  static func lines(_ bytes: [UInt8]) -> [PageLine] {
    LineCleaning.lines(ofUTF8: EntityText.decoded(bytes))
  }
}
