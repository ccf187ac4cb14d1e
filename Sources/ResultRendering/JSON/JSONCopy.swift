/// JSON text on its way from SQLite into JSON output: checked, and copied without white space.
///
/// What a checker would refuse is made good where its meaning is clear: bytes that are no UTF-8
/// and lone surrogates become U+FFFD, numbers too large to be finite null.
struct JSONCopy {
  private static let deepest = 128

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Copies the whole text; when it is no JSON, the buffer is left as it was.
  mutating func append(to buffer: inout OutputBuffer) -> Bool {
    let start = buffer.bytes.count
    if value(into: &buffer, depth: 0) {
      skipSpace()
      if index == bytes.count { return true }
    }
    buffer.truncate(to: start)
    return false
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte &- 0x09 < 2 || byte == 0x0D { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func value(into buffer: inout OutputBuffer, depth: Int) -> Bool {
    guard depth < Self.deepest else { return false }
    skipSpace()
    switch next {
    case 0x7B: return object(into: &buffer, depth: depth)
    case 0x5B: return array(into: &buffer, depth: depth)
    case 0x22: return string(into: &buffer)
    case 0x74: return literal("true", into: &buffer)
    case 0x66: return literal("false", into: &buffer)
    case 0x6E: return literal("null", into: &buffer)
    default: return number(into: &buffer)
    }
  }

  private mutating func object(into buffer: inout OutputBuffer, depth: Int) -> Bool {
    index += 1
    buffer.append(0x7B)
    if take(0x7D) {
      buffer.append(0x7D)
      return true
    }
    repeat {
      if buffer.bytes.last != 0x7B { buffer.append(0x2C) }
      skipSpace()
      guard string(into: &buffer), take(0x3A) else { return false }
      buffer.append(0x3A)
      guard value(into: &buffer, depth: depth + 1) else { return false }
    } while take(0x2C)
    buffer.append(0x7D)
    return take(0x7D)
  }

  private mutating func array(into buffer: inout OutputBuffer, depth: Int) -> Bool {
    index += 1
    buffer.append(0x5B)
    if take(0x5D) {
      buffer.append(0x5D)
      return true
    }
    var isFirst = true
    repeat {
      if !isFirst { buffer.append(0x2C) }
      isFirst = false
      guard value(into: &buffer, depth: depth + 1) else { return false }
    } while take(0x2C)
    buffer.append(0x5D)
    return take(0x5D)
  }

  private mutating func literal(_ word: StaticString, into buffer: inout OutputBuffer) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count,
      word.withUTF8Buffer({ $0.elementsEqual(bytes[index..<(index + count)]) })
    else { return false }
    index += count
    buffer.append(literal: word)
    return true
  }

  private mutating func number(into buffer: inout OutputBuffer) -> Bool {
    let start = index
    if next == 0x2D { index += 1 }
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[index - whole] != 0x30 else { return false }
    if next == 0x2E {
      index += 1
      guard digits() > 0 else { return false }
    }
    var hasExponent = false
    if let byte = next, byte | 0x20 == 0x65 {
      hasExponent = true
      index += 1
      if next == 0x2B || next == 0x2D { index += 1 }
      guard digits() > 0 else { return false }
    }
    let text = bytes[start..<index]
    if hasExponent, Double(String(decoding: text, as: UTF8.self))?.isFinite != true {
      buffer.append(literal: "null")
    } else {
      buffer.append(text)
    }
    return true
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = next, byte &- 0x30 < 10 { index += 1 }
    return index - start
  }

  private mutating func string(into buffer: inout OutputBuffer) -> Bool {
    guard next == 0x22 else { return false }
    index += 1
    buffer.append(0x22)
    var start = index
    while let byte = next {
      if byte == 0x22 || byte == 0x5C {
        buffer.append(UnsafeBufferPointer(rebasing: bytes[start..<index]), as: JSONEscaping.self)
        index += 1
        if byte == 0x22 {
          buffer.append(0x22)
          return true
        }
        guard escape(into: &buffer) else { return false }
        start = index
      } else {
        index += 1
      }
    }
    return false
  }

  /// Copies an escape, whose `\` has been read.
  private mutating func escape(into buffer: inout OutputBuffer) -> Bool {
    guard let byte = next else { return false }
    index += 1
    switch byte {
    case 0x22, 0x2F, 0x5C, 0x62, 0x66, 0x6E, 0x72, 0x74:
      buffer.append(0x5C)
      buffer.append(byte)
      return true
    case 0x75:
      return codeUnit(into: &buffer)
    default:
      return false
    }
  }

  private mutating func codeUnit(into buffer: inout OutputBuffer) -> Bool {
    guard let unit = hexDigits() else { return false }
    let first = bytes[(index - 4)..<index]
    guard unit & 0xF800 == 0xD800 else {
      buffer.append(literal: #"\u"#)
      buffer.append(first)
      return true
    }
    let afterFirst = index
    if unit < 0xDC00, next == 0x5C {
      index += 1
      if next == 0x75 {
        index += 1
        if let low = hexDigits(), low & 0xFC00 == 0xDC00 {
          buffer.append(bytes[(afterFirst - 6)..<index])
          return true
        }
      }
    }
    index = afterFirst
    buffer.append(literal: #"\ufffd"#)
    return true
  }

  private mutating func hexDigits() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<(index + 4)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    index += 4
    return value
  }
}
