/// Where bytes stop being UTF-8, and whether they ever were.
struct UTF8Check {
  /// The offset of the first byte that begins no valid character.
  var firstInvalid: Int?
  /// Characters of two bytes and more that are whole.
  var whole = 0
  /// Bytes that belong to no character.
  var broken = 0

  init(_ bytes: [UInt8]) {
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
      } else if let length = Self.length(of: bytes, at: place) {
        whole += 1
        place += length
      } else {
        if firstInvalid == nil { firstInvalid = place }
        broken += 1
        place += 1
      }
    }
  }

  /// Vietnamese in UTF-8 has a character of several bytes in most words, so few broken ones among
  /// many whole ones are damage and not another encoding.
  var isDamaged: Bool { whole >= 4 * broken }

  /// The length of the character of several bytes that begins at the place, by table 3-7 of the
  /// Unicode standard.
  private static func length(of bytes: [UInt8], at place: Int) -> Int? {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch bytes[place] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard place + length <= bytes.count, second.contains(bytes[place + 1]) else { return nil }
    for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[place + offset]) {
      return nil
    }
    return length
  }
}
