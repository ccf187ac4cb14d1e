import VietnameseText

/// Reads one string of JSON, from its opening quotation mark past its closing one.
struct JSONStringReader {
  let bytes: [UInt8]
  private(set) var place: Int
  let isLenient: Bool

  init(bytes: [UInt8], place: Int, isLenient: Bool) {
    self.bytes = bytes
    self.place = place
    self.isLenient = isLenient
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  mutating func read() throws(JSONProblem) -> [UInt8] {
    place += 1
    var text: [UInt8] = []
    while true {
      let start = place
      try goToSpecial()
      if bytes[place] == Self.quote && text.isEmpty {
        place += 1
        return Array(bytes[start..<(place - 1)])
      }
      text += bytes[start..<place]
      place += 1
      if bytes[place - 1] == Self.quote { return text }
      try readEscape(into: &text)
    }
  }

  /// Gives the place behind the string.
  mutating func skip() throws(JSONProblem) -> Int {
    place += 1
    while true {
      try goToSpecial()
      place += 1
      if bytes[place - 1] == Self.quote { return place }
      guard place < bytes.count else { throw problem(.endsInside(.both("a string", vi: "chuỗi"))) }
      place += 1
    }
  }

  private func problem(_ kind: JSONProblem.Kind) -> JSONProblem {
    JSONProblem(kind: kind, place: place)
  }

  /// Goes to the next quotation mark or backslash.
  ///
  /// Control characters other than the line feed are against the rules too, and harm nobody: they
  /// are taken out later. A line feed in a dump of a record a line says that the record was cut.
  private mutating func goToSpecial() throws(JSONProblem) {
    let (start, isLenient) = (place, isLenient)
    place = bytes.withUnsafeBufferPointer { bytes in
      var place = start
      while place < bytes.count {
        let byte = bytes[place]
        if byte == Self.quote || byte == Self.backslash || (byte == 0x0A && !isLenient) { break }
        place += 1
      }
      return place
    }
    guard place < bytes.count else { throw problem(.endsInside(.both("a string", vi: "chuỗi"))) }
    if bytes[place] == 0x0A { throw problem(.lineBreakInString) }
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(JSONProblem) {
    guard place < bytes.count else { throw problem(.endsInside(.both("a string", vi: "chuỗi"))) }
    let sign = bytes[place]
    place += 1
    switch sign {
    case Self.quote, Self.backslash, UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"): try readUnicode(into: &text)
    default:
      place -= 1
      guard isLenient else { throw problem(.badEscape) }
      text.append(sign)
      place += 1
    }
  }

  private mutating func readUnicode(into text: inout [UInt8]) throws(JSONProblem) {
    var value = UInt32(try unit())
    if (0xD800...0xDBFF).contains(value), place + 1 < bytes.count,
      bytes[place] == Self.backslash, bytes[place + 1] == UInt8(ascii: "u")
    {
      let start = place
      place += 2
      let low = UInt32(try unit())
      if (0xDC00...0xDFFF).contains(low) {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      } else {
        place = start
      }
    }
    // Half a pair is no character; it is shown as one that was lost.
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    if let encoded = UTF8.encode(scalar) { text += encoded }
  }

  private mutating func unit() throws(JSONProblem) -> UInt16 {
    guard place + 4 <= bytes.count else {
      throw problem(.endsInside(.both("a string", vi: "chuỗi")))
    }
    var value: UInt16 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch bytes[place] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[place] - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = bytes[place] - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = bytes[place] - UInt8(ascii: "A") + 10
      default: throw problem(.badEscape)
      }
      value = value << 4 | UInt16(digit)
      place += 1
    }
    return value
  }
}
