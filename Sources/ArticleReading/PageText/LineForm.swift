import VietnameseText

/// What a line looks like, whatever it says.
enum LineForm {
  static let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", ")", "]", "*"]
  private static let opening: Set<Unicode.Scalar> = ["\"", "'", "“", "‘", "«", "(", "["]

  /// Whether the first letter is a capital, or the line begins with a number or a quotation.
  static func startsAsSentence(_ text: some StringProtocol) -> Bool {
    guard let first = text.unicodeScalars.first(where: { !opening.contains($0) }) else {
      return false
    }
    return first.properties.isUppercase || ("0"..."9").contains(first)
  }

  /// Whether each quotation mark has its fellow: half a quotation is a piece of someone's speech.
  static func closesItsQuotes(_ text: String) -> Bool {
    var straight = 0
    var curly = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": straight += 1
      case "“": curly += 1
      case "”": curly -= 1
      default: break
      }
    }
    return straight.isMultiple(of: 2) && curly == 0
  }

  static func startsAsListItem(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "-", "–", "—", "+", "*", "•", "·", "►", "●", "▪": true
    default: false
    }
  }

  /// Whether a line has the form of a name, also of a pen name.
  ///
  /// Two to five words that each begin with a capital and hold nothing but letters; a capital with
  /// a dot stands for a word.
  static func isName(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let words = String(text).split(separator: " ")
    return (2...5).contains(words.count) && words.allSatisfy { isNameWord($0) }
  }

  /// `H.Y`, `PV`, `T.A.N`: capitals, with or without dots between them.
  static func isInitials(_ text: some StringProtocol) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.count <= 7, let first = scalars.first, first.properties.isUppercase else {
      return false
    }
    let letters = scalars.filter { $0.properties.isUppercase }.count
    return letters <= 5 && scalars.allSatisfy { $0.properties.isUppercase || $0 == "." }
      && (letters > 1 || scalars.count == 1)
  }

  /// One word as pen names are: a capital, then small letters.
  static func isNameWord(_ word: some StringProtocol) -> Bool {
    guard word.unicodeScalars.first?.properties.isUppercase == true else { return false }
    let letters = word.unicodeScalars.drop { $0.properties.isUppercase || $0 == "." }
    return letters.allSatisfy { $0.properties.isAlphabetic }
      && !(word.hasSuffix(".") && word.unicodeScalars.count > 3)
  }

  /// Whether two lines say the same, case, Unicode form and tone-mark placement apart.
  ///
  /// A repeated line is nearly always the same bytes; folding is asked only where lengths allow.
  static func same(_ one: some StringProtocol, _ other: some StringProtocol) -> Bool {
    if one == other { return true }
    let lengths = (one.utf8.count, other.utf8.count)
    guard abs(lengths.0 - lengths.1) <= 16, max(lengths.0, lengths.1) <= 1000 else { return false }
    return Folding.folded(String(one)) == Folding.folded(String(other))
  }
}
