import VietnameseText

/// Whether a word can be a Vietnamese syllable: what is none makes a name foreign.
package enum Syllable {
  package static func isVietnamese(_ word: FoldedWord) -> Bool {
    guard word.text.unicodeScalars.allSatisfy(isLetter) else { return false }
    var letters = Folding.unmarked(word.text)
    return letters.withUTF8 { isSyllable($0) }
  }

  /// Latin letters, which nearly all are, are told without asking Unicode.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
    case ..<0x80: false
    default: scalar.properties.isAlphabetic
    }
  }

  private static func isSyllable(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    guard letters.allSatisfy({ $0 < 0x80 }) else { return false }
    let start = initialLength(letters)
    var end = letters.count
    let final = finals.first { $0.count < end - start && ends(letters, in: $0) }
    end -= final?.count ?? 0
    // No nucleus has more than three letters.
    guard start < end, end - start <= 3 else { return false }
    return nuclei.contains(key(letters[start..<end]))
  }

  private static func initialLength(_ letters: UnsafeBufferPointer<UInt8>) -> Int {
    // `gì`, `gìn`: the i is the vowel too.
    if begins(letters, with: gi), letters.count == 2 || !isVowel(letters[2]) { return 1 }
    return initials.first { begins(letters, with: $0) }?.count ?? 0
  }

  private static func begins(
    _ letters: UnsafeBufferPointer<UInt8>,
    with start: [UInt8]
  ) -> Bool {
    letters.count >= start.count && start.indices.allSatisfy { letters[$0] == start[$0] }
  }

  private static func ends(_ letters: UnsafeBufferPointer<UInt8>, in end: [UInt8]) -> Bool {
    let offset = letters.count - end.count
    return offset >= 0 && end.indices.allSatisfy { letters[offset + $0] == end[$0] }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// The letters as one number.
  private static func key(_ letters: some Sequence<UInt8>) -> UInt32 {
    letters.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let gi = Array("gi".utf8)

  private static let initials: [[UInt8]] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h", "k",
    "l", "m", "n", "p", "r", "s", "t", "v", "x",
  ].map { Array($0.utf8) }

  private static let finals: [[UInt8]] = ["ch", "ng", "nh", "c", "m", "n", "p", "t"].map {
    Array($0.utf8)
  }

  private static let nuclei: Set<UInt32> = Set(
    [
      "a", "e", "i", "o", "u", "y", "ai", "ao", "au", "ay", "eo", "eu", "ia", "ie", "ieu", "iu",
      "oa", "oai", "oao", "oay", "oe", "oeo", "oi", "oo", "ua", "uai", "uay", "ue", "uo", "ui",
      "uoi", "uou", "uu", "uy", "uya", "uye", "uyu", "ye", "yeu",
    ].map { key($0.utf8) }
  )
}
