/// How a code point looks in a terminal, by the tables of Unicode.
enum ScalarWidth {
  /// How many cells it takes: 0 for what combines or is not seen, 2 for East Asian wide letters and
  /// emoji, otherwise 1.
  static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || value &- 0x7F < 0x21 || value == 0xAD ? 0 : 1 }
    if value < 0x370 { return 0 }
    // Vietnamese and Greek letters, dashes and quotation marks.
    if value &- 0x1E00 < 0x200 || value &- 0x2010 < 0x18 { return 1 }
    if UnicodeTables.zero.contains(value) { return 0 }
    return UnicodeTables.wide.contains(value) ? 2 : 1
  }

  /// Whether it is a control or format character or anything else that is not seen.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 }
    if value < 0x300 { return value < 0xA0 || value == 0xAD }
    if value &- 0x1E00 < 0x200 || value &- 0x2010 < 0x18 { return false }
    return UnicodeTables.unseen.contains(value)
  }

  /// Whether a variation selector 16 after it makes an emoji of it.
  static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    UnicodeTables.emoji.contains(scalar.value)
  }
}

extension [ClosedRange<UInt32>] {
  /// Whether one of the ranges, which stand in order, holds a code point.
  fileprivate func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(scalar)
  }
}
