import VietnameseText

/// Tells captions by the credit of their photograph.
enum PhotoCredit {
  /// Whether a line ends in a credit or is one: `… - Ảnh: H.LÂM`, `… (Ảnh: Hải An)`.
  static func stands(in line: PageLine) -> Bool {
    guard line.text.utf8.count <= 800 else { return false }
    let tail = line.text.unicodeScalars.suffix(48)
    guard tail.contains(where: { $0 == ":" || $0 == "(" }),
      tail.contains(where: { $0 == "ả" || $0 == "Ả" })
    else { return isAlone(line) }
    let key = Folding.folded(String(String.UnicodeScalarView(tail)))
    return signs.contains { key.contains($0) } || isAlone(line)
  }

  /// Whether the first letter is one of a credit's, or none that is told at once.
  private static func mayBegin(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first {
    case "ả", "Ả", "n", "N", "c", "C", "v", "V", "đ", "Đ", "(": return true
    case "a"..."z", "A"..."Z", "0"..."9", "Ạ"..."ỹ": return false
    default: return true
    }
  }

  private static let signs = ["ảnh:", "ảnh :", "(ảnh"]
  private static let namesOfPhotos = ["ảnh minh họa", "ảnh tư liệu"]
  private static let credits = [
    "ảnh:", "nguồn ảnh:", "ảnh minh họa:", "(ảnh", "nguồn clip:", "nguồn video:", "clip:",
    "video:", "đồ họa:",
  ]

  /// A line that is nothing but a credit: `Ảnh minh hoạ: …`, `Ảnh: …`, `Ảnh minh họa`.
  static func isAlone(_ line: PageLine) -> Bool {
    guard line.text.utf8.count <= 120, mayBegin(line.text) else { return false }
    let key = Folding.folded(line.text)
    return credits.contains { key.hasPrefix($0) }
      || line.wordCount <= 6
        && namesOfPhotos.contains { key.hasPrefix($0) }
  }
}
