/// Finds the elements of a page that have more attributes than any has in earnest.
///
/// libxml2 compares each attribute of an element with all before it: 100,000 of them take ten
/// seconds, and nothing can stop it between two.
enum AttributeCount {
  static let limit = 1000

  /// The place of the first element with too many attributes.
  static func excess(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { excess(in: $0) }
  }

  private static func excess(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<"), place + 1 < bytes.count,
        (bytes[place + 1] | 0x20) &- 0x61 < 26
      else {
        place += 1
        continue
      }
      let start = place
      let name = bytes[(place + 1)...].prefix(7).prefix { ($0 | 0x20) &- 0x61 < 26 }
      guard let end = endOfTag(in: bytes, from: place + 1) else { return start }
      place = end
      let word = String(decoding: name, as: UTF8.self).lowercased()
      if word == "script" || word == "style" { place = endOfProgram(in: bytes, from: place) }
    }
    return nil
  }

  /// The place behind an element's tag; missing where it has too many attributes.
  private static func endOfTag(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int? {
    var place = start
    var count = 0
    var isInWord = true
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      switch bytes[place] {
      case 0x09...0x0D, 0x20, UInt8(ascii: "/"): isInWord = false
      case UInt8(ascii: "="):
        isInWord = true
        var value = place + 1
        while value < bytes.count, (0x09...0x0D).contains(bytes[value]) || bytes[value] == 0x20 {
          value += 1
        }
        guard value < bytes.count else { return bytes.count }
        let quote = bytes[value]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          place = value + 1
          while place < bytes.count, bytes[place] != quote { place += 1 }
          isInWord = false
        }
      default:
        if !isInWord {
          count += 1
          isInWord = true
        }
      }
      if count > limit { return nil }
      place += 1
    }
    return place
  }

  /// The place of the `</` that ends a script or a style.
  private static func endOfProgram(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    var place = start
    while place + 2 < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), bytes[place + 1] == UInt8(ascii: "/"),
        bytes[place + 2] | 0x20 == UInt8(ascii: "s")
      {
        return place
      }
      place += 1
    }
    return bytes.count
  }
}
