/// Checks UTF-8 that comes in chunks, which may end in the middle of a character.
struct UTF8Chunks {
  private var rest: [UInt8] = []
  /// How many bytes were whole so far.
  private(set) var byte = 0

  /// The bytes up to the last whole character.
  mutating func take(_ bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    var text = rest + bytes
    let cut = Self.unfinished(text)
    rest = Array(text.suffix(cut))
    text.removeLast(cut)
    try check(text)
    byte += text.count
    return text
  }

  mutating func end() throws(ReadingError) {
    if !rest.isEmpty { try check(rest) }
  }

  private func check(_ text: [UInt8]) throws(ReadingError) {
    let check = UTF8Check(text)
    guard let invalid = check.firstInvalid else { return }
    throw ReadingError(check.isDamaged ? .damagedUTF8 : .legacyEncoding, byte: byte + invalid)
  }

  /// How many bytes at the end may begin a character that goes on.
  private static func unfinished(_ bytes: [UInt8]) -> Int {
    for count in 1...3 where count <= bytes.count {
      let lead = bytes[bytes.count - count]
      if lead < 0x80 { return 0 }
      guard lead >= 0xC0 else { continue }
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      return length > count ? count : 0
    }
    return 0
  }
}
