import CMarkup

/// Takes HTML's entities out of a text: `&ldquo;`, `&#8220;`, `&#x201C;`, also escaped twice.
enum EntityText {
  private static let ampersand = UInt8(ascii: "&")

  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(ampersand) else { return bytes }
    // `&amp;ldquo;` takes two rounds; a third would read what an author escaped on purpose.
    let once = round(bytes)
    return once.contains(ampersand) ? round(once) : once
  }

  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(ampersand) else { return text }
    return String(decoding: decoded(Array(text.utf8)), as: UTF8.self)
  }

  private static func round(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if bytes[place] == ampersand, let (scalar, next) = entity(in: bytes, at: place) {
        if let encoded = UTF8.encode(scalar) { text += encoded }
        place = next
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    return text
  }

  /// The character that a whole entity stands for, and the place behind its semicolon.
  private static func entity(
    in bytes: [UInt8],
    at place: Int
  ) -> (scalar: Unicode.Scalar, next: Int)? {
    let tail = bytes[(place + 1)...].prefix(12)
    guard let end = tail.firstIndex(of: UInt8(ascii: ";")), end > place + 1 else { return nil }
    guard let scalar = scalar(of: String(decoding: bytes[(place + 1)..<end], as: UTF8.self)) else {
      return nil
    }
    return (scalar, end + 1)
  }

  private static func scalar(of name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
      let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init)
    }
    if name == "apos" { return "'" }
    let isWord = name.utf8.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
    let value = isWord ? markup_entity(name) : 0
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
