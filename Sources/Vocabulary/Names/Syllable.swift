import VietnameseText

/// Whether a word can be a Vietnamese syllable: what is none makes a name foreign.
package enum Syllable {
  package static func isVietnamese(_ folded: String) -> Bool {
    let letters = Array(
      Folding.unmarked(folded).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    )
    guard folded.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }) else { return false }
    guard Folding.unmarked(folded).utf8.count == letters.count else { return false }
    let start = initialLength(letters)
    var end = letters.count
    let final = finals.first {
      letters.count - start > $0.count && letters.suffix($0.count).elementsEqual($0)
    }
    end -= final?.count ?? 0
    guard start < end else { return false }
    return nuclei.contains(String(decoding: letters[start..<end], as: UTF8.self))
  }

  private static func initialLength(_ letters: [UInt8]) -> Int {
    let length = initials.first { letters.starts(with: $0) }?.count ?? 0
    // `gì`, `gìn`: the i is the vowel too.
    if letters.starts(with: Array("gi".utf8)), letters.count == 2 || !isVowel(letters[2]) {
      return 1
    }
    return length
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  private static let initials: [[UInt8]] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h", "k",
    "l", "m", "n", "p", "r", "s", "t", "v", "x",
  ].map { Array($0.utf8) }

  private static let finals: [[UInt8]] = ["ch", "ng", "nh", "c", "m", "n", "p", "t"].map {
    Array($0.utf8)
  }

  private static let nuclei: Set<String> = [
    "a", "e", "i", "o", "u", "y", "ai", "ao", "au", "ay", "eo", "eu", "ia", "ie", "ieu", "iu", "oa",
    "oai", "oao", "oay", "oe", "oeo", "oi", "oo", "ua", "uai", "uay", "ue", "uo", "ui", "uoi",
    "uou",
    "uu", "uy", "uya", "uye", "uyu", "ye", "yeu",
  ]
}
