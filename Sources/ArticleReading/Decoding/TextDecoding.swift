/// From the bytes of an input to the lines of its text.
enum TextDecoding {
  /// The lines of a page; refuses what is no UTF-8 text, with the place where that shows.
  static func lines(of bytes: [UInt8]) throws(ReadingError) -> [PageLine] {
    try check(bytes)
    let lines = LineCleaning.lines(ofUTF8: bytes)
    guard !lines.isEmpty else { throw ReadingError(.empty) }
    return lines
  }

  /// Refuses what is not UTF-8.
  static func check(_ bytes: [UInt8]) throws(ReadingError) {
    let check = UTF8Check(bytes)
    if let byte = check.firstInvalid {
      let line = bytes[..<byte].count { $0 == 0x0A } + 1
      throw ReadingError(check.isDamaged ? .damagedUTF8 : .legacyEncoding, byte: byte, line: line)
    }
  }
}
