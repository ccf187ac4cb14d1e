/// What a code point is to folding and to words, by its number.
///
/// The tests are in the order of how often Vietnamese text answers them; Unicode's own properties
/// are asked only of the scripts that these ranges do not name.
enum Scalars {
  /// A letter or a digit of any script.
  @inline(__always)
  static func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10
    }
    if LatinLetters.slot(scalar) >= 0 { return scalar != 0xD7 && scalar != 0xF7 }
    return isRareWord(scalar)
  }

  /// Whether a code point goes on with a word that has begun: a combining mark, or something that
  /// is not seen.
  @inline(__always)
  static func continuesWord(_ scalar: UInt32) -> Bool {
    scalar >= 0x300 && (isDiacritic(scalar) || isRareMark(scalar)) || isIgnorable(scalar)
  }

  @inline(never)
  private static func isRareWord(_ scalar: UInt32) -> Bool {
    if scalar &- 0x2000 < 0x70 { return false }
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return false
    }
  }

  private static func isRareMark(_ scalar: UInt32) -> Bool {
    if scalar < 0x483 || scalar &- 0x1E00 < 0x270 { return false }
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// A mark above or below a letter of any European script.
  @inline(__always)
  static func isDiacritic(_ scalar: UInt32) -> Bool {
    scalar &- 0x300 < 0x70 || scalar &- 0x1AB0 < 0x50 || scalar &- 0x1DC0 < 0x40
      || scalar &- 0x20D0 < 0x30 || scalar &- 0xFE20 < 0x10
  }

  /// A code point that is not seen and means nothing here: joiners, direction marks, soft hyphens.
  @inline(__always)
  static func isIgnorable(_ scalar: UInt32) -> Bool {
    if scalar < 0x200B { return scalar == 0xAD || scalar == 0x34F }
    return scalar <= 0x200F || scalar &- 0x202A < 5 || scalar &- 0x2060 < 0x10
      || scalar &- 0xFE00 < 0x10 || scalar == 0xFEFF
  }

  /// White space, and the control characters, which separate as it does.
  @inline(__always)
  static func isSpace(_ scalar: UInt32) -> Bool {
    if scalar <= 0x20 { return true }
    if scalar < 0x7F { return false }
    return scalar <= 0xA0 || scalar == 0x1680 || scalar &- 0x2000 < 0x0B || scalar == 0x2028
      || scalar == 0x2029 || scalar == 0x202F || scalar == 0x205F || scalar == 0x3000
  }

  static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar &- 0x2010 < 6 || scalar == 0x2043 || scalar == 0x2212
      || scalar == 0xFE58 || scalar == 0xFE63 || scalar == 0xFF0D
  }

  /// A mark that stands for a pair of strokes: `"`, `“`, `«`.
  static func isDoubleQuote(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar &- 0x201C < 4 || scalar == 0xAB || scalar == 0xBB || scalar == 0x2033
      || scalar &- 0x301D < 3 || scalar == 0xFF02
  }

  /// A mark of one stroke, which between letters is an apostrophe.
  static func isSingleQuote(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar &- 0x2018 < 4 || scalar == 0x60 || scalar == 0xB4 || scalar == 0x2032
      || scalar == 0x2039 || scalar == 0x203A || scalar == 0x2BC || scalar == 0xFF07
  }

  /// The text of a list of code points, all of which must be Unicode scalars.
  static func text(_ scalars: some Collection<UInt32>) -> String {
    String(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
      var count = 0
      for scalar in scalars {
        if scalar < 0x80 {
          buffer[count] = UInt8(truncatingIfNeeded: scalar)
          count += 1
        } else {
          count += encode(scalar, into: buffer, at: count)
        }
      }
      return count
    }
  }

  private static func encode(
    _ scalar: UInt32,
    into buffer: UnsafeMutableBufferPointer<UInt8>,
    at start: Int
  ) -> Int {
    let length = scalar < 0x800 ? 2 : scalar < 0x1_0000 ? 3 : 4
    var rest = scalar
    for offset in stride(from: length - 1, to: 0, by: -1) {
      buffer[start + offset] = UInt8(truncatingIfNeeded: rest & 0x3F | 0x80)
      rest >>= 6
    }
    let lead: UInt32 = length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0
    buffer[start] = UInt8(truncatingIfNeeded: rest | lead)
    return length
  }
}
