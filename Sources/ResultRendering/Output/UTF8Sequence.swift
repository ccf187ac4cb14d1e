/// What stands at one place of bytes that should be UTF-8.
enum UTF8Sequence {
  /// A whole code point, of so many bytes.
  case valid(Int)
  /// So many bytes that are none, to be shown as one U+FFFD.
  case broken(Int)

  /// How many bytes the code point takes whose first byte is at `start`, where that is one of the
  /// common letters and marks of two or three bytes (U+00C0…U+07FF, U+1000…U+CFFF) and whole;
  /// otherwise 0, and it is to be looked at more closely.
  @inline(__always)
  static func commonLength(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let lead = bytes[start]
    if lead &- 0xC3 < 0x1D {
      return start + 1 < bytes.count && bytes[start + 1] & 0xC0 == 0x80 ? 2 : 0
    }
    guard lead &- 0xE1 < 0x0C, start + 2 < bytes.count else { return 0 }
    return bytes[start + 1] & 0xC0 == 0x80 && bytes[start + 2] & 0xC0 == 0x80 ? 3 : 0
  }

  /// Reads the code point whose first byte, 0x80 or above, is at `start`.
  ///
  /// A code point cut short is replaced as a whole, as the Unicode Standard recommends (its
  /// "maximal subparts"); overlong forms, surrogates and what lies above U+10FFFF are broken.
  @inline(__always)
  init(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    let lead = bytes[start]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, high) = (4, 0x8F)
    default:
      self = .broken(1)
      return
    }
    var count = 1
    while count < length {
      guard start + count < bytes.count, bytes[start + count] >= low, bytes[start + count] <= high
      else {
        self = .broken(count)
        return
      }
      (low, high) = (0x80, 0xBF)
      count += 1
    }
    self = .valid(length)
  }
}
