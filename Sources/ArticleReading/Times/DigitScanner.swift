/// Goes through a short text of digits and signs.
struct DigitScanner {
  private var bytes: ArraySlice<UInt8>

  init(_ text: String) { bytes = Array(text.utf8)[...] }

  var isAtEnd: Bool { bytes.isEmpty }
  var isAtDigit: Bool { bytes.first.map { $0 &- 0x30 < 10 } ?? false }
  var rest: String { String(decoding: bytes, as: UTF8.self) }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let first = bytes.first, UInt32(first) == sign.value else { return false }
    bytes = bytes.dropFirst()
    return true
  }

  /// Goes past spaces; whether there were any.
  mutating func takeSpaces() -> Bool {
    let rest = bytes.drop { $0 == 0x20 }
    defer { bytes = rest }
    return rest.count < bytes.count
  }

  /// The number of so many digits that comes next; of more digits, as many as are allowed.
  mutating func number(of widths: ClosedRange<Int>) -> Int? {
    let digits = bytes.prefix(widths.upperBound).prefix { $0 &- 0x30 < 10 }
    guard digits.count >= widths.lowerBound else { return nil }
    bytes = bytes.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
