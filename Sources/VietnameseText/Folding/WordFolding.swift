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
  private let table = LatinLetters.table

  package init() {}

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
      if value &- 0x61 < 26 || value &- 0x30 < 10 {
        scalars.append(value)
      } else if value &- 0x41 < 26 {
        scalars.append(value | 0x20)
      } else if case let slot = LatinLetters.slot(value), slot >= 0, value != 0xD7, value != 0xF7 {
        scalars.append(table.lower[slot])
      } else {
        scalars = other().unicodeScalars.map(\.value)
        letters = nil
        return
      }
    }
    ToneMark.standardise(&scalars, from: 0)
    letters = unmarkedLetters()
  }

  private func unmarkedLetters() -> UInt64? {
    guard scalars.count <= 8 else { return nil }
    var letters: UInt64 = 0
    for scalar in scalars.reversed() {
      let slot = LatinLetters.slot(scalar)
      let letter = slot >= 0 ? table.base[slot] : scalar
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
