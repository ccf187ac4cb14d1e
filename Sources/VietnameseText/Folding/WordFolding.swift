/// Folds one word after another, keeping its memory from word to word.
///
/// A page is some hundreds of words that are folded one by one; making room for each anew took half
/// of the time of cutting the page into words.
package struct WordFolding: Sendable {
  /// The code points of the word that was folded last, the same as those of ``Folding/folded(_:)``.
  package private(set) var scalars: [UInt32] = []
  /// The letters of that word without marks, the first in the lowest byte; missing where it has more
  /// than eight, or something else than Latin letters.
  package private(set) var letters: UInt64?

  package init() {}

  /// A letter or digit as it stands in a folded word, and the same without marks; missing where its
  /// folding takes more than the tables of Latin letters.
  ///
  /// A word of such letters is folded letter by letter, save that its tone may move.
  @inline(__always)
  package static func folded(_ letter: UInt32) -> (letter: UInt32, base: UInt32)? {
    if letter &- 0x61 < 26 || letter &- 0x30 < 10 { return (letter, letter) }
    if letter &- 0x41 < 26 { return (letter | 0x20, letter | 0x20) }
    let slot = LatinLetters.slot(letter)
    guard slot >= 0, letter != 0xD7, letter != 0xF7 else { return nil }
    let lower = LatinLetters.table.lower[slot]
    return (lower, base(of: lower))
  }

  @inline(__always)
  private static func base(of lower: UInt32) -> UInt32 {
    let slot = LatinLetters.slot(lower)
    return slot >= 0 ? LatinLetters.table.base[slot] : lower
  }

  package mutating func fold(_ word: Substring) {
    fold(word.unicodeScalars.lazy.map(\.value)) { Folding.folded(String(word)) }
  }

  /// The same of bytes of UTF-8, which are a word.
  package mutating func fold(_ word: UnsafeBufferPointer<UInt8>) {
    fold(UTF8Scalars(bytes: word)) { Folding.folded(String(decoding: word, as: UTF8.self)) }
  }

  @inline(__always)
  private mutating func fold(_ word: some Sequence<UInt32>, other: () -> String) {
    scalars.removeAll(keepingCapacity: true)
    for value in word {
      guard let folded = Self.folded(value) else {
        scalars = other().unicodeScalars.map(\.value)
        letters = nil
        return
      }
      scalars.append(folded.letter)
    }
    ToneMark.standardise(&scalars, from: 0)
    letters = unmarkedLetters()
  }

  private func unmarkedLetters() -> UInt64? {
    guard scalars.count <= 8 else { return nil }
    var letters: UInt64 = 0
    for scalar in scalars.reversed() {
      let letter = Self.base(of: scalar)
      guard letter &- 0x61 < 26 else { return nil }
      letters = letters << 8 | UInt64(letter)
    }
    return letters
  }
}

/// The code points of valid UTF-8.
private struct UTF8Scalars: Sequence, IteratorProtocol {
  let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  @inline(__always)
  mutating func next() -> UInt32? {
    guard index < bytes.count else { return nil }
    let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: index)
    index += length
    return scalar
  }
}
