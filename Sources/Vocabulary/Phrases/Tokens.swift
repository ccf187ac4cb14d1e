import VietnameseText

/// Cuts a text into tokens, in one pass.
package enum Tokens {
  package static func tokens(of text: String) -> [Token] {
    var cutter = TokenCutter(text)
    return cutter.tokens()
  }
}

/// The state of one pass.
private struct TokenCutter {
  private let text: String
  private let scalars: String.UnicodeScalarView
  private var index: String.Index
  private var number = 0
  private var followsSpace = true
  private var found: [Token] = []
  private var folding = WordFolding()

  init(_ text: String) {
    self.text = text
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  mutating func tokens() -> [Token] {
    found.reserveCapacity(text.utf8.count / 5)
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let letter = LetterClass(scalar)
      if letter.isSpace {
        advance()
        followsSpace = true
      } else if letter.isWordPart {
        cutWord()
      } else {
        cutSign(scalar)
      }
    }
    return found
  }

  private mutating func advance() {
    scalars.formIndex(after: &index)
    number += 1
  }

  private mutating func cutWord() {
    let start = index
    let startNumber = number
    var capitals = 0
    var smalls = 0
    var digits = 0
    var firstIsCapital = false
    while index < scalars.endIndex {
      let letter = LetterClass(scalars[index])
      guard letter.isWordPart else { break }
      if letter.isUppercase {
        if number == startNumber { firstIsCapital = true }
        capitals += 1
      } else if letter.isDigit {
        digits += 1
      } else {
        smalls += 1
      }
      advance()
    }
    let word = text[start..<index]
    append(
      Token(
        kind: digits > 0 && capitals + smalls == 0 ? .number : .word,
        text: word,
        folded: word == "TƯ" ? "tw" : folding.folded(word),
        start: startNumber,
        length: number - startNumber,
        followsSpace: followsSpace,
        capitals: capitals,
        isCapitalised: firstIsCapital,
        isAllCapitals: capitals > 1 && smalls == 0
      )
    )
  }

  private mutating func cutSign(_ scalar: Unicode.Scalar) {
    if scalar == ".", isDotOfAbbreviation {
      advance()
      followsSpace = false
      return
    }
    let start = index
    let startNumber = number
    advance()
    append(
      Token(
        kind: .sign,
        text: text[start..<index],
        folded: Self.isDash(scalar) ? "-" : String(Character(scalar)),
        start: startNumber,
        length: 1,
        followsSpace: followsSpace
      )
    )
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
    guard token.kind == .word, let last = found.last, last.text == "T", !token.followsSpace,
      token.text == "Ư" || token.text == "W", token.start == last.end + 1
    else { return nil }
    return Token(
      kind: .word,
      text: text[last.text.startIndex..<token.text.endIndex],
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
      last.isCapitalised || last.length > 1 && Self.shortForms.contains(last.folded)
    else { return false }
    let next = scalars.index(after: index)
    guard next < scalars.endIndex else { return false }
    if LetterClass(scalars[next]).isUppercase {
      return last.isAllCapitals || last.length == 1 || Self.shortForms.contains(last.folded)
    }
    guard LetterClass(scalars[next]).isSpace, Self.shortForms.contains(last.folded) else {
      return false
    }
    let after = scalars.index(after: next)
    guard after < scalars.endIndex else { return false }
    let letter = LetterClass(scalars[after])
    return letter.isUppercase || ["tp", "tx"].contains(last.folded) && letter.isWordPart
  }

  /// The short forms that take a dot with a space behind it.
  private static let shortForms: Set<FoldedWord> = [
    "tp", "tx", "tt", "gs", "pgs", "ts", "ths", "bs", "ks", "kts", "ls", "tskh", "q", "p",
  ]

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}"
  }
}
