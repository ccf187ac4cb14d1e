import VietnameseText

/// Cuts a text into tokens, in one pass over its bytes.
///
/// It never fails: what is wrong becomes a token with a problem, so that the parser can go on and
/// find more. It knows the command words because a command's line is none of the language's
/// business: `export it's.json` holds no unclosed string.
struct Lexer {
  let bytes: [UInt8]
  private let commands: Set<String>
  var offset = 0
  private var tokens: [Token] = []
  private var level = 0
  private var isLineStart = true
  private var isLineBlank = true
  private var followsBlankLine = false

  private init(_ text: String, commands: Set<String>) {
    bytes = Array(text.utf8)
    self.commands = commands
  }

  /// The tokens of a text; the last is always `end`.
  static func tokens(of text: String, commands: Set<String> = []) -> [Token] {
    var lexer = Lexer(text, commands: commands)
    lexer.run()
    return lexer.withWholeNames(lexer.tokens)
  }

  private mutating func run() {
    while offset < bytes.count {
      let start = offset
      switch bytes[offset] {
      case UInt8(ascii: "\n"): endLine()
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "#"): skipComment()
      case UInt8(ascii: "\""): append(string(from: start, openedBy: "\""))
      case UInt8(ascii: "'"): append(string(from: start, openedBy: "'"))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): append(numeral(from: start))
      case UInt8(ascii: "-") where isDigit(at: offset + 1): append(numeral(from: start))
      case UInt8(ascii: "$"): append(parameter(from: start))
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        append(word(from: start))
      case 0..<0x20, 0x7F: append(controlCharacter(from: start))
      case 0x80...: unicode(from: start)
      default: append(sign(from: start))
      }
    }
    append(Token(.end, at: .point(bytes.count)))
  }

  private mutating func append(_ token: Token) {
    var token = token
    token.startsLine = isLineStart
    token.followsBlankLine = followsBlankLine
    if beginsCommand(token) { token = commandLine(token) }
    if token.symbol?.isClosing == true { level = max(0, level - 1) }
    if token.is(.semicolon) { level = 0 }
    token.level = level
    if token.symbol?.isOpening == true { level += 1 }
    tokens.append(token)
    isLineStart = false
    isLineBlank = false
    followsBlankLine = false
  }

  // MARK: lines

  private mutating func endLine() {
    if isLineBlank { followsBlankLine = true }
    offset += 1
    isLineStart = true
    isLineBlank = true
  }

  private mutating func skipComment() {
    isLineBlank = false
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
  }

  private func beginsCommand(_ token: Token) -> Bool {
    guard let word = token.word, commands.contains(word.lowercased()) else { return false }
    let isFirst = tokens.last.map { $0.is(.semicolon) } ?? true
    let isAfterMore = tokens.last.map { $0.asksForMore && !token.followsBlankLine } ?? false
    guard isFirst || token.startsLine && !isAfterMore else { return false }
    var next = offset
    while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
    return next == bytes.count || bytes[next] != UInt8(ascii: "(")
  }

  /// The token over the rest of the line, up to a `;` or a comment.
  ///
  /// In double quotes these are letters as any other, and so they are within a word (`a;b#c`).
  private mutating func commandLine(_ token: Token) -> Token {
    var isQuoted = false
    scan: while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      switch bytes[offset] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ";") where !isQuoted && isWhiteSpace(at: offset + 1): break scan
      case UInt8(ascii: "#") where !isQuoted && isWhiteSpace(at: offset - 1): break scan
      default: break
      }
      offset += 1
    }
    var end = offset
    while end > token.range.end, bytes[end - 1] <= 0x20 { end -= 1 }
    level = 0
    var line = Token(.command, at: SourceRange(token.range.start, end))
    line.startsLine = true
    line.followsBlankLine = token.followsBlankLine
    return line
  }

  private func isWhiteSpace(at offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] <= 0x20
  }

  // MARK: words and signs

  private mutating func word(from start: Int) -> Token {
    skipLetters()
    let range = SourceRange(start, offset)
    let text = text(range)
    guard text.unicodeScalars.count <= LanguageLimits.nameLetters else {
      return Token(.invalid, at: range, problem: .nameTooLong(at: range))
    }
    return Token(.word(text), at: range, keyword: Keyword.named(text))
  }

  private mutating func parameter(from start: Int) -> Token {
    offset += 1
    skipLetters()
    let range = SourceRange(start, offset)
    guard range.end > start + 1 else {
      return Token(.invalid, at: range, problem: .nameExpectedAfterDollar(at: range))
    }
    return Token(.parameter(text(SourceRange(start + 1, offset))), at: range)
  }

  private mutating func skipLetters() {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        guard isASCIILetter(byte) || isDigit(at: offset) else { return }
        offset += 1
      } else {
        let (scalar, length) = scalar(at: offset)
        guard ScalarClass(scalar) == .letter else { return }
        offset += length
      }
    }
  }

  private mutating func sign(from start: Int) -> Token {
    for length in [2, 1] where start + length <= bytes.count {
      let range = SourceRange(start, start + length)
      let spelling = text(range)
      if let symbol = Symbol(rawValue: spelling) {
        offset = range.end
        // `==` begins with a sign of ours and is none.
        return symbol == .equal && isNext("=")
          ? foreign(from: start, "==") : Token(.symbol(symbol), at: range)
      }
      if ForeignSign(rawValue: spelling) != nil { return foreign(from: start, spelling) }
    }
    offset = start + 1
    let range = SourceRange(start, offset)
    return Token(.invalid, at: range, problem: .unknownSign(text(range), at: range))
  }

  private func isNext(_ sign: Unicode.Scalar) -> Bool {
    offset < bytes.count && UInt32(bytes[offset]) == sign.value
  }

  /// A sign of another language, read as the one that was meant.
  private mutating func foreign(from start: Int, _ spelling: String) -> Token {
    offset = start + spelling.utf8.count
    let range = SourceRange(start, offset)
    guard let sign = ForeignSign(rawValue: spelling) else {
      return Token(.invalid, at: range, problem: .unknownSign(spelling, at: range))
    }
    return Token(
      sign.kind,
      at: range,
      keyword: sign.keyword,
      problem: .foreignSign(sign, at: range)
    )
  }

  // MARK: other scripts

  private mutating func unicode(from start: Int) {
    let (scalar, length) = scalar(at: start)
    switch ScalarClass(scalar) {
    case .letter: append(word(from: start))
    case .space: offset += length
    case .quote: append(string(from: start, openedBy: scalar))
    case .control: append(controlCharacter(from: start))
    case .other:
      offset += length
      let range = SourceRange(start, offset)
      guard ForeignSign(rawValue: text(range)) == nil else {
        return append(foreign(from: start, text(range)))
      }
      append(Token(.invalid, at: range, problem: .unknownSign(text(range), at: range)))
    }
  }

  private mutating func controlCharacter(from start: Int) -> Token {
    let (scalar, length) = scalar(at: start)
    offset += length
    let range = SourceRange(start, offset)
    return Token(.invalid, at: range, problem: .controlCharacter(scalar, at: range))
  }

  // MARK: bytes

  /// The text of a range, in NFC.
  func text(_ range: SourceRange) -> String {
    NormalForm.nfc(String(decoding: bytes[range.start..<range.end], as: UTF8.self))
  }

  func isDigit(at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] &- UInt8(ascii: "0") < 10
  }

  func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
  }

  /// The code point that begins at a byte, and how many bytes it takes.
  ///
  /// The bytes are those of a `String`, and so well formed.
  func scalar(at offset: Int) -> (Unicode.Scalar, length: Int) {
    let first = bytes[offset]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = length == 1 ? UInt32(first) : UInt32(first & (0x7F >> UInt8(length)))
    for byte in bytes[offset..<min(offset + length, bytes.count)].dropFirst() {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
