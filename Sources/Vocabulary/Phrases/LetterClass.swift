import VietnameseText

/// What a code point is to the cutting of words, and what it is in a folded word.
struct LetterClass {
  fileprivate let bits: UInt8
  /// What the folded letter makes of its word.
  let traits: FoldedWord.Traits
  /// The folded letter without marks; 0 where that is none of a to z.
  let base: UInt8
  /// The UTF-8 bytes of the folded letter, the first in the lowest byte; 0 where the letter cannot be
  /// folded alone.
  let folded: UInt32

  var isSpace: Bool { bits & 1 != 0 }
  var isWordPart: Bool { bits & 2 != 0 }
  var isUppercase: Bool { bits & 4 != 0 }
  /// One of the ten digits 0 to 9.
  var isDigit: Bool { bits & 8 != 0 }
  var isDash: Bool { bits & 16 != 0 }

  fileprivate init(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else {
      (bits, traits, base, folded) = (0, [], 0, 0)
      return
    }
    bits = Self.bits(of: scalar)
    guard let letter = WordFolding.folded(value), let lower = Unicode.Scalar(letter.letter) else {
      (traits, base, folded) = ([], 0, 0)
      return
    }
    traits = FoldedWord.Traits(of: letter.letter)
    base = letter.base &- 0x61 < 26 ? UInt8(letter.base) : 0
    folded = lower.utf8.enumerated().reduce(0) { $0 | UInt32($1.element) << (8 * $1.offset) }
  }

  private static func bits(of scalar: Unicode.Scalar) -> UInt8 {
    let properties = scalar.properties
    var bits: UInt8 = 0
    if properties.isWhitespace || properties.generalCategory == .format { bits |= 1 }
    if properties.isAlphabetic || properties.generalCategory == .nonspacingMark
      || properties.numericType == .decimal
    {
      bits |= 2
    }
    if properties.isUppercase { bits |= 4 }
    if (48...57).contains(scalar.value) { bits |= 8 }
    if properties.generalCategory == .dashPunctuation || scalar.value == 0x2212 { bits |= 16 }
    return bits
  }
}

/// The classes of all code points.
///
/// The properties of Unicode are asked once for the letters of Vietnamese, and kept: asking them
/// again for every letter of a page took a third of the time of reading it.
struct LetterClasses {
  static let shared = LetterClasses()

  /// Latin letters, then those with two marks (ế, ự), then quotation marks, dashes and rare spaces.
  private let kept = table(0..<0x250) + table(0x1E00..<0x1F00) + table(0x2000..<0x2070)

  @inline(__always)
  func of(_ scalar: UInt32) -> LetterClass {
    if scalar < 0x250 { return kept[Int(scalar)] }
    if scalar &- 0x1E00 < 0x100 { return kept[Int(scalar &- 0x1E00 &+ 0x250)] }
    if scalar &- 0x2000 < 0x70 { return kept[Int(scalar &- 0x2000 &+ 0x350)] }
    return LetterClass(scalar)
  }

  private static func table(_ values: Range<UInt32>) -> [LetterClass] {
    values.map { LetterClass($0) }
  }
}
