import VietnameseText

/// The state of cutting a text into tokens.
struct TokenCutter {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the pass is, in bytes and in code points.
  private var index = 0
  private var number = 0
  private var followsSpace = true
  private var found: [Token] = []
  private var folding = WordFolding()
  private let classes = LetterClasses.shared

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func tokens() -> [Token] {
    found.reserveCapacity(bytes.count / 5)
    while index < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: index)
      let letter = classes.of(scalar)
      if letter.isSpace {
        index += length
        number += 1
        followsSpace = true
      } else if letter.isWordPart {
        cutWord(letter)
      } else {
        cutSign(scalar, letter, length)
      }
    }
    return found
  }

  private mutating func cutWord(_ first: LetterClass) {
    let start = index
    var word = WordScan(first: first)
    while index < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: index)
      let letter = classes.of(scalar)
      guard letter.isWordPart else { break }
      word.add(letter)
      index += length
    }
    append(token(word, start..<index))
    number += word.count
  }

  private mutating func token(_ word: WordScan, _ range: Range<Int>) -> Token {
    let isCentre = word.capitals == 2 && isCentre(range)
    return Token(
      kind: word.digits == word.count ? .number : .word,
      bytes: range,
      folded: isCentre ? "tw" : word.folded ?? folded(range),
      start: number,
      length: word.count,
      followsSpace: followsSpace,
      capitals: word.capitals,
      isCapitalised: word.firstIsCapital,
      isAllCapitals: word.capitals > 1 && word.smalls == 0
    )
  }

  private mutating func cutSign(_ scalar: UInt32, _ sign: LetterClass, _ length: Int) {
    if scalar == 0x2E, isDotOfAbbreviation {
      index += 1
      number += 1
      followsSpace = false
      return
    }
    let range = index..<index + length
    append(
      Token(
        kind: .sign,
        bytes: range,
        folded: sign.isDash ? "-" : folded(sign: range),
        start: number,
        length: 1,
        followsSpace: followsSpace
      )
    )
    index += length
    number += 1
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func isCentre(_ word: Range<Int>) -> Bool {
    bytes[word.lowerBound] == UInt8(ascii: "T") && text(word) == "TƯ"
  }

  private mutating func folded(_ range: Range<Int>) -> FoldedWord {
    folding.fold(UnsafeBufferPointer(rebasing: bytes[range]))
    return FoldedWord(folding)
  }

  /// A sign stays itself.
  private func folded(sign range: Range<Int>) -> FoldedWord {
    FoldedWord(sign: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  private mutating func append(_ token: Token) {
    followsSpace = false
    if let joined = joinedCentre(token) {
      found[found.count - 1] = joined
    } else {
      found.append(token)
    }
  }

  /// `T.Ư` and `T.W` are one word, `tw`, and so is `TƯ`: folded letter by letter they would be
  /// other words.
  private func joinedCentre(_ token: Token) -> Token? {
    guard token.length == 1, token.capitals == 1, !token.followsSpace, let last = found.last,
      token.start == last.end + 1, text(last.bytes) == "T",
      case let second = text(token.bytes), second == "Ư" || second == "W"
    else { return nil }
    return Token(
      kind: .word,
      bytes: last.bytes.lowerBound..<token.bytes.upperBound,
      folded: "tw",
      start: last.start,
      length: token.end - last.start,
      followsSpace: last.followsSpace,
      capitals: 2,
      isCapitalised: true,
      isAllCapitals: true
    )
  }

  /// Whether the dot at hand belongs to the short form before it (`TP.HCM`, `GS.TS`, `TP. Huế`).
  private var isDotOfAbbreviation: Bool {
    guard let last = found.last, last.kind == .word, !followsSpace, last.length <= 4,
      last.isCapitalised || last.length > 1 && Self.shortForms.contains(last.folded),
      let (next, end) = letter(at: index + 1)
    else { return false }
    if next.isUppercase {
      return last.isAllCapitals || last.length == 1 || Self.shortForms.contains(last.folded)
    }
    guard next.isSpace, Self.shortForms.contains(last.folded), let (after, _) = letter(at: end)
    else { return false }
    return after.isUppercase || after.isWordPart && (last.folded == "tp" || last.folded == "tx")
  }

  /// The class of the code point at an index, and where the next one begins.
  private func letter(at index: Int) -> (class: LetterClass, end: Int)? {
    guard index < bytes.count else { return nil }
    let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: index)
    return (classes.of(scalar), index + length)
  }

  /// The short forms that take a dot with a space behind it.
  private static let shortForms: WordSet = [
    "tp", "tx", "tt", "gs", "pgs", "ts", "ths", "bs", "ks", "kts", "ls", "tskh", "q", "p",
  ]
}
