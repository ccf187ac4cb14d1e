import VietnameseText

/// The last word of a search, which may go on: `hò*`.
///
/// A text as it is written can have the tone mark on the letter after the one that was typed
/// (`hoà`), and that is the same word; for the same reason `ho*` with nothing but its own letters
/// does not begin `hoà`.
struct OpenWord {
  /// Folded, its tone mark in any place.
  var spelling: String

  /// Patterns of what the word can be in a text, with what follows it.
  var patterns: [String] {
    let letters = GlobPattern.anyCase(spelling)
    guard let last = spelling.unicodeScalars.last, let vowel = Self.vowels[last] else {
      return [letters + "*"]
    }
    let stem = String(String.UnicodeScalarView(spelling.unicodeScalars.dropLast() + [vowel]))
    let moved = Self.tonedVowels.filter { ToneMark.placements(of: stem + $0).first != stem + $0 }
    guard !moved.isEmpty else { return [letters + "*"] }
    if vowel != last {
      let same = moved.filter {
        ToneMark.placements(of: stem + $0).first?.hasPrefix(spelling) == true
      }
      return [letters + "*"]
        + same.map { GlobPattern.anyCase(stem + $0) + GlobPattern.bound + "*" }
    }
    let capitals = moved.map { $0.uppercased() }
    let toned = (capitals + moved).joined()
    return ["\(letters)[^\(toned)]*", "\(letters)[\(toned)]\(GlobPattern.letter)*"]
  }

  /// The letters that a tone mark can move away from, without it.
  private static let vowels: [Unicode.Scalar: Unicode.Scalar] = [
    "o": "o", "ò": "o", "ó": "o", "ỏ": "o", "õ": "o", "ọ": "o",
    "u": "u", "ù": "u", "ú": "u", "ủ": "u", "ũ": "u", "ụ": "u",
  ]

  /// The letters that it can move to.
  private static let tonedVowels = "àáảãạèéẻẽẹỳýỷỹỵ".map(String.init)
}
