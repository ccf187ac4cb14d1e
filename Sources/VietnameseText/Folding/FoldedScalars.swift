/// A folded text while it is being made.
struct FoldedScalars {
  private var scalars: [UInt32] = []
  private var wordStart = -1
  private var isSpacePending = false
  private let lower = LatinLetters.table.lower

  init(capacity: Int) {
    scalars.reserveCapacity(capacity)
  }

  /// Adds a code point of composed text.
  @inline(__always)
  mutating func append(_ scalar: UInt32) {
    if scalar < 0x80 {
      appendASCII(scalar)
      return
    }
    let slot = LatinLetters.slot(scalar)
    if slot >= 0, scalar != 0xD7, scalar != 0xF7 {
      appendLetter(lower[slot])
    } else {
      appendOther(scalar)
    }
  }

  /// Adds a single quotation mark, which is an apostrophe between letters.
  mutating func appendSingleQuote(before next: UInt32) {
    let isApostrophe =
      !isSpacePending && Scalars.isWord(scalars.last ?? 0x20) && Scalars.isWord(next)
    appendSign(isApostrophe ? 0x27 : 0x22)
  }

  /// The folded text, without space at its ends.
  mutating func finished() -> [UInt32] {
    endWord()
    return scalars
  }

  @inline(__always)
  private mutating func appendASCII(_ scalar: UInt32) {
    if scalar &- 0x41 < 26 {
      appendLetter(scalar | 0x20)
    } else if scalar &- 0x61 < 26 || scalar &- 0x30 < 10 {
      appendLetter(scalar)
    } else if scalar <= 0x20 || scalar == 0x7F {
      isSpacePending = true
    } else {
      appendSign(scalar)
    }
  }

  @inline(__always)
  private mutating func appendLetter(_ scalar: UInt32) {
    startRun()
    if wordStart < 0 { wordStart = scalars.count }
    scalars.append(scalar)
  }

  private mutating func appendSign(_ scalar: UInt32) {
    startRun()
    endWord()
    scalars.append(scalar)
  }

  private mutating func appendOther(_ scalar: UInt32) {
    if Scalars.isSpace(scalar) {
      isSpacePending = true
    } else if Scalars.isDash(scalar) {
      appendSign(0x2D)
    } else if Scalars.isDoubleQuote(scalar) {
      appendSign(0x22)
    } else if Scalars.isDiacritic(scalar) {
      appendMark(scalar)
    } else if Scalars.isWord(scalar) {
      appendLetter(scalar)
    } else {
      appendSign(scalar)
    }
  }

  /// Adds a mark that NFC could not join to its letter: a tone typed before the circumflex.
  private mutating func appendMark(_ mark: UInt32) {
    if !isSpacePending, let last = scalars.last, let vowel = Vowel(last),
      let joined = vowel.shaped(by: mark) ?? vowel.toned(by: mark)
    {
      scalars[scalars.count - 1] = joined.scalar
      return
    }
    startRun()
    scalars.append(mark)
  }

  /// Writes the one space that stands for those before, unless the text begins here.
  @inline(__always)
  private mutating func startRun() {
    guard isSpacePending else { return }
    isSpacePending = false
    endWord()
    if !scalars.isEmpty { scalars.append(0x20) }
  }

  @inline(__always)
  private mutating func endWord() {
    guard wordStart >= 0 else { return }
    ToneMark.standardise(&scalars, from: wordStart)
    wordStart = -1
  }
}
