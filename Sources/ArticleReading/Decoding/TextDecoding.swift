/// From the bytes of an input to the lines of its text.
enum TextDecoding {
  /// The lines of a page; refuses what is no UTF-8 text, with the place where that shows.
  static func lines(of bytes: [UInt8]) throws(ReadingError) -> [PageLine] {
    guard !bytes.isEmpty else { throw ReadingError(.empty) }
    switch ContentKind.of(bytes) {
    case .text: break
    case .binary(let kind): throw ReadingError(.binary(kind))
    case .utf16(let littleEndian):
      throw ReadingError(.utf16(littleEndian: littleEndian), byte: firstOutsideUTF8(bytes))
    case .html: throw ReadingError(.notReadYet(.html))
    case .json: throw ReadingError(.notReadYet(.json))
    case .feed: throw ReadingError(.notReadYet(.feed))
    }
    let check = UTF8Check(bytes)
    if let byte = check.firstInvalid {
      let line = bytes[..<byte].count { $0 == 0x0A } + 1
      throw ReadingError(check.isDamaged ? .damagedUTF8 : .legacyEncoding, byte: byte, line: line)
    }
    let lines = LineCleaning.lines(ofUTF8: bytes)
    guard !lines.isEmpty else { throw ReadingError(.empty) }
    return lines
  }

  /// Where UTF-16 shows: at the first NUL or byte that UTF-8 has not.
  private static func firstOutsideUTF8(_ bytes: [UInt8]) -> Int? {
    let invalid = UTF8Check(bytes).firstInvalid ?? bytes.count
    return min(invalid, bytes.firstIndex(of: 0) ?? invalid)
  }
}
