/// What a code point is to the cutting of words.
struct LetterClass {
  fileprivate var bits: UInt8

  var isSpace: Bool { bits & 1 != 0 }
  var isWordPart: Bool { bits & 2 != 0 }
  var isUppercase: Bool { bits & 4 != 0 }
  /// One of the ten digits 0 to 9.
  var isDigit: Bool { bits & 8 != 0 }
}

/// The classes of all code points.
///
/// The properties of Unicode are asked once for the letters of Vietnamese, and kept: asking them
/// again for every letter of a page took a third of the time of reading it.
struct LetterClasses {
  static let shared = LetterClasses()

  /// Latin letters up to Ư.
  private let low = table(0..<0x1B1)
  /// Latin letters with two marks (ế, ự).
  private let high = table(0x1E00..<0x1F00)
  /// Quotation marks, dashes and rare spaces.
  private let signs = table(0x2000..<0x2070)

  @inline(__always)
  func of(_ scalar: UInt32) -> LetterClass {
    if scalar < low.count { return LetterClass(bits: low[Int(scalar)]) }
    if scalar &- 0x1E00 < high.count { return LetterClass(bits: high[Int(scalar &- 0x1E00)]) }
    if scalar &- 0x2000 < signs.count { return LetterClass(bits: signs[Int(scalar &- 0x2000)]) }
    return LetterClass(bits: Self.bits(of: scalar))
  }

  private static func table(_ values: Range<UInt32>) -> [UInt8] { values.map(bits) }

  private static func bits(of scalar: UInt32) -> UInt8 {
    guard let scalar = Unicode.Scalar(scalar) else { return 0 }
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
    return bits
  }
}
