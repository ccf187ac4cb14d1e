/// Where the tone mark of a syllable sits.
///
/// The tone belongs to the syllable, and in open `oa`, `oe` and `uy` two ways of writing it are
/// both right: `hòa` and `hoà`. The standard one here has it on the first letter. Everywhere else
/// there is one place (`hoàn`, `quý`, `già`), and nothing is moved.
package enum ToneMark {
  /// The spellings of one folded word, the standard one first.
  package static func placements(of word: String) -> [String] {
    var scalars = word.unicodeScalars.map(\.value)
    standardise(&scalars, from: 0)
    guard let moved = movedToLast(scalars) else { return [word] }
    return [Scalars.text(scalars), Scalars.text(moved)]
  }

  /// Moves the tone of the lower-case word that ends the list to its standard place.
  static func standardise(_ scalars: inout [UInt32], from start: Int) {
    let end = scalars.count
    guard end - start >= 2, scalars[end - 1] >= 0x80,
      let last = Vowel(scalars[end - 1]), last.tone != .level,
      let first = Vowel(scalars[end - 2]), first.tone == .level,
      isMovable(first: first, last: last),
      isOnset(scalars[start..<(end - 2)])
    else { return }
    scalars[end - 2] = Vowel(letter: first.letter, tone: last.tone).scalar
    scalars[end - 1] = last.toneless
  }

  private static func movedToLast(_ scalars: [UInt32]) -> [UInt32]? {
    let end = scalars.count
    guard end >= 2, let last = Vowel(scalars[end - 1]), last.tone == .level,
      let first = Vowel(scalars[end - 2]), first.tone != .level,
      isMovable(first: first, last: last),
      isOnset(scalars[..<(end - 2)])
    else { return nil }
    var moved = scalars
    moved[end - 2] = first.toneless
    moved[end - 1] = Vowel(letter: last.letter, tone: first.tone).scalar
    return moved
  }

  /// `oa`, `oe`, `uy`, without circumflex, breve or horn.
  private static func isMovable(first: Vowel, last: Vowel) -> Bool {
    switch (first.toneless, last.toneless) {
    case (0x6F, 0x61), (0x6F, 0x65), (0x75, 0x79): true
    default: false
    }
  }

  /// Whether the letters before the vowels can begin a syllable: consonants only, or `gi`, and no
  /// `q`, which takes the `u` to itself.
  private static func isOnset(_ letters: ArraySlice<UInt32>) -> Bool {
    guard letters.count <= 3, letters.last != 0x71 else { return false }
    if letters.elementsEqual([0x67, 0x69]) { return true }
    return letters.allSatisfy { letter in
      letter &- 0x61 < 26 && Vowel(letter) == nil || letter == 0x111
    }
  }
}
