/// The inside of a JSON string.
///
/// Control characters are escaped, U+007F…U+009F too, so that JSON on a terminal moves nothing.
enum JSONEscaping: TextEscaping {
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  static var isC1Special: Bool { true }

  static func append(_ scalar: UInt8, to buffer: inout OutputBuffer) {
    switch scalar {
    case 0x22: buffer.append(literal: #"\""#)
    case 0x5C: buffer.append(literal: #"\\"#)
    case 0x08: buffer.append(literal: #"\b"#)
    case 0x09: buffer.append(literal: #"\t"#)
    case 0x0A: buffer.append(literal: #"\n"#)
    case 0x0C: buffer.append(literal: #"\f"#)
    case 0x0D: buffer.append(literal: #"\r"#)
    default:
      buffer.append(literal: #"\u00"#)
      buffer.append(hexDigit(scalar >> 4))
      buffer.append(hexDigit(scalar & 0xF))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? value + 0x30 : value - 10 + 0x61
  }
}

extension OutputBuffer {
  mutating func appendJSONString(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(0x22)
    append(bytes, as: JSONEscaping.self)
    append(0x22)
  }

  /// A number as JSON knows it: what is not finite is null.
  mutating func appendJSON(_ number: Double) {
    if number.isFinite { append(number.description) } else { append(literal: "null") }
  }
}
