/// How a format writes the characters that mean something to it.
protocol TextEscaping {
  /// Whether an ASCII byte cannot stand as it is.
  static func isSpecial(_ byte: UInt8) -> Bool
  /// Whether the control characters U+0080…U+009F cannot stand as they are.
  static var isC1Special: Bool { get }
  /// Writes a special character, which is below U+00A0.
  static func append(_ scalar: UInt8, to buffer: inout OutputBuffer)
}

/// Text as it is, but for bytes that are no UTF-8.
enum PlainText: TextEscaping {
  static func isSpecial(_ byte: UInt8) -> Bool { false }
  static var isC1Special: Bool { false }
  static func append(_ scalar: UInt8, to buffer: inout OutputBuffer) {}
}

extension OutputBuffer {
  /// Appends text as valid UTF-8, whatever the bytes are, escaped as a format wants it.
  mutating func append<Escaping: TextEscaping>(
    _ bytes: UnsafeBufferPointer<UInt8>,
    as escaping: Escaping.Type
  ) {
    var copied = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if Escaping.isSpecial(byte) {
          append(bytes[copied..<index])
          Escaping.append(byte, to: &self)
          copied = index + 1
        }
        index += 1
        continue
      }
      let common = UTF8Sequence.commonLength(in: bytes, at: index)
      if common > 0 {
        index += common
        continue
      }
      switch UTF8Sequence(in: bytes, at: index) {
      case .valid(let length):
        if Escaping.isC1Special, byte == 0xC2, bytes[index + 1] < 0xA0 {
          append(bytes[copied..<index])
          Escaping.append(bytes[index + 1], to: &self)
          copied = index + length
        }
        index += length
      case .broken(let length):
        append(bytes[copied..<index])
        append(literal: "\u{FFFD}")
        index += length
        copied = index
      }
    }
    append(bytes[copied..<bytes.count])
  }

  /// The same for a text that is no cell: the name of a column, a nested value made readable.
  mutating func append<Escaping: TextEscaping>(_ text: String, as escaping: Escaping.Type) {
    var text = text
    text.withUTF8 { append($0, as: escaping) }
  }
}
