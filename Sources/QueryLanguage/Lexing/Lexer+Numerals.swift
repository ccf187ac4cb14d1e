extension Lexer {
  /// Reads a number or a date: digits, and signs that have a digit on their other side.
  mutating func numeral(from start: Int) -> Token {
    offset = start + 1
    while offset < bytes.count, let length = numeralPart(at: offset, from: start) {
      offset += length
    }
    let end = offset
    if offset < bytes.count, bytes[offset] >= 0x80 || isASCIILetter(bytes[offset]) { skipWord() }
    let range = SourceRange(start, offset)
    let text = text(range)
    guard offset == end, let kind = NumeralShape.kind(of: text) else {
      return Token(.invalid, at: range, problem: .malformedNumeral(text, at: range))
    }
    return Token(kind, at: range)
  }

  /// How many bytes at `offset` belong to the numeral; `nil` when none do.
  private func numeralPart(at offset: Int, from start: Int) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 1
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "-"),
      UInt8(ascii: ":"):
      isDigit(at: offset + 1) ? 1 : weekSign(at: offset)
    case UInt8(ascii: "T"): isDigit(at: offset + 1) && offset - start == 10 ? 1 : nil
    case UInt8(ascii: "+"): isDigit(at: offset + 1) && offset - start >= 16 ? 1 : nil
    case UInt8(ascii: "Z"): offset - start >= 16 ? 1 : nil
    default: nil
    }
  }

  /// `-W` of `2026-W05`.
  private func weekSign(at offset: Int) -> Int? {
    bytes[offset] == UInt8(ascii: "-") && offset + 1 < bytes.count
      && bytes[offset + 1] == UInt8(ascii: "W") && isDigit(at: offset + 2) ? 2 : nil
  }

  private mutating func skipWord() {
    while offset < bytes.count {
      let (scalar, length) = scalar(at: offset)
      let isLetter =
        length == 1
        ? isASCIILetter(bytes[offset]) || isDigit(at: offset) : ScalarClass(scalar) == .letter
      guard isLetter else { return }
      offset += length
    }
  }
}
