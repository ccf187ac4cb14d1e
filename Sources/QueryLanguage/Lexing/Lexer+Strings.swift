import VietnameseText

extension Lexer {
  /// Reads a string up to its closing quote, which must stand on the same line.
  ///
  /// `"…"` and the pasted `“…”` are strings. Other quotes are diagnosed and read as if they were.
  /// In a string `\"` is a quote and `\\` a backslash; before anything else a backslash is itself.
  mutating func string(from start: Int, openedBy quote: Unicode.Scalar) -> Token {
    offset = start + Self.length(of: quote)
    let opening = SourceRange(start, offset)
    let closing = Self.closing(of: quote)
    var content: [UInt8] = []
    var control: Diagnostic?
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      let (scalar, length) = scalar(at: offset)
      if closing.contains(scalar) {
        offset += length
        return token(content, from: start, quote, problem: control)
      }
      if scalar == "\\", offset + 1 < bytes.count {
        let (next, nextLength) = self.scalar(at: offset + 1)
        if next == "\\" || closing.contains(next) {
          content += bytes[(offset + 1)..<(offset + 1 + nextLength)]
          offset += 1 + nextLength
          continue
        }
      }
      if scalar.value < 0x20 && scalar != "\t" && scalar != "\r"
        || (0x7F..<0xA0).contains(scalar.value)
      {
        control = control ?? .controlCharacter(scalar, at: SourceRange(offset, offset + length))
      }
      content += bytes[offset..<(offset + length)]
      offset += length
    }
    if offset > start, offset <= bytes.count, bytes[offset - 1] == UInt8(ascii: "\r") {
      offset -= 1
    }
    return Token(
      .invalid,
      at: SourceRange(start, offset),
      problem: .unterminatedString(openedBy: quote, at: opening)
    )
  }

  private func token(
    _ content: [UInt8],
    from start: Int,
    _ quote: Unicode.Scalar,
    problem: Diagnostic?
  ) -> Token {
    let range = SourceRange(start, offset)
    let text = NormalForm.nfc(String(decoding: content, as: UTF8.self))
    let isOurs = quote == "\"" || quote == "“"
    return Token(
      .string(text),
      at: range,
      problem: problem ?? (isOurs ? nil : .foreignQuotes(text, at: range))
    )
  }

  private static func closing(of quote: Unicode.Scalar) -> [Unicode.Scalar] {
    switch quote {
    case "\"": ["\""]
    case "“": ["”"]
    case "'": ["'"]
    case "«", "»": ["»", "«"]
    case "‘", "’", "‚": ["’", "‘"]
    default: ["”", "“", "\""]
    }
  }

  private static func length(of scalar: Unicode.Scalar) -> Int { UTF8.width(scalar) }
}
