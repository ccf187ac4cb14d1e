/// Turns UTF-16 into UTF-8 as it comes; a byte order mark stays, as UTF-8 has one too.
struct UTF16Decoder {
  private let isLittleEndian: Bool
  /// The first byte of a unit whose second has not come yet.
  private var half: UInt8?
  /// The first unit of a pair whose second has not come yet.
  private var high: UInt16?
  private var byte = 0

  init(isLittleEndian: Bool) { self.isLittleEndian = isLittleEndian }

  mutating func decode(_ bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for next in bytes {
      byte += 1
      guard let first = half else {
        half = next
        continue
      }
      half = nil
      let unit =
        isLittleEndian
        ? UInt16(next) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(next)
      try take(unit, into: &text)
    }
    return text
  }

  /// Refuses an end in the middle of a character.
  func end() throws(ReadingError) {
    if half != nil || high != nil { throw damage }
  }

  private var damage: ReadingError { ReadingError(.damagedUTF16, byte: max(0, byte - 2)) }

  private mutating func take(_ unit: UInt16, into text: inout [UInt8]) throws(ReadingError) {
    var value = UInt32(unit)
    if let high {
      guard (0xDC00...0xDFFF).contains(unit) else { throw damage }
      value = 0x10000 + UInt32(high - 0xD800) << 10 + UInt32(unit - 0xDC00)
      self.high = nil
    } else if (0xD800...0xDBFF).contains(unit) {
      high = unit
      return
    }
    guard let scalar = Unicode.Scalar(value) else { throw damage }
    if let encoded = UTF8.encode(scalar) { text += encoded }
  }
}
