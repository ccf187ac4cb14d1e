/// Reads the JSON text of a nested cell.
struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  private init(of bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The value that the whole text writes; missing where it is no JSON.
  static func value(of bytes: UnsafeBufferPointer<UInt8>) -> JSONValue? {
    // The copy checks and makes good whatever is wrong, and leaves out white space.
    var checked = OutputBuffer(sink: MemorySink())
    var copy = JSONCopy(of: bytes)
    guard copy.append(to: &checked) else { return nil }
    return checked.bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(of: bytes)
      return reader.value()
    }
  }

  private mutating func value() -> JSONValue {
    switch bytes[index] {
    case 0x7B: return .object(members())
    case 0x5B: return .array(elements())
    case 0x22: return .string(string())
    case 0x74: return literal(.boolean(true), length: 4)
    case 0x66: return literal(.boolean(false), length: 5)
    case 0x6E: return literal(.null, length: 4)
    default: return .number(number())
    }
  }

  private mutating func literal(_ value: JSONValue, length: Int) -> JSONValue {
    index += length
    return value
  }

  private mutating func members() -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    index += 1
    while bytes[index] != 0x7D {
      if bytes[index] == 0x2C { index += 1 }
      let name = string()
      index += 1
      members.append(JSONValue.Member(name: name, value: value()))
    }
    index += 1
    return members
  }

  private mutating func elements() -> [JSONValue] {
    var elements: [JSONValue] = []
    index += 1
    while bytes[index] != 0x5D {
      if bytes[index] == 0x2C { index += 1 }
      elements.append(value())
    }
    index += 1
    return elements
  }

  private mutating func number() -> String {
    let start = index
    while index < bytes.count, !",]}".utf8.contains(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func string() -> String {
    var text: [UInt8] = []
    index += 1
    while bytes[index] != 0x22 {
      if bytes[index] == 0x5C {
        index += 1
        appendEscape(to: &text)
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func appendEscape(to text: inout [UInt8]) {
    let byte = bytes[index]
    index += 1
    switch byte {
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75:
      var units = [codeUnit()]
      if units[0] & 0xFC00 == 0xD800 {
        index += 2
        units.append(codeUnit())
      }
      text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    default: text.append(byte)
    }
  }

  private mutating func codeUnit() -> UInt16 {
    let digits = String(decoding: bytes[index..<(index + 4)], as: UTF8.self)
    index += 4
    return UInt16(digits, radix: 16) ?? 0xFFFD
  }
}
