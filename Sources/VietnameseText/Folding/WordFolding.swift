/// Folds one word after another, keeping its memory from word to word.
///
/// A page is some hundreds of words that are folded one by one; making room for each anew took half
/// of the time of cutting the page into words.
package struct WordFolding: Sendable {
  private var scalars: [UInt32] = []

  package init() {}

  /// The same as ``Folding/folded(_:)`` of the word.
  package mutating func folded(_ word: Substring) -> String {
    scalars.removeAll(keepingCapacity: true)
    let lower = LatinLetters.table.lower
    for scalar in word.unicodeScalars {
      let value = scalar.value
      if value &- 0x61 < 26 || value &- 0x30 < 10 {
        scalars.append(value)
      } else if value &- 0x41 < 26 {
        scalars.append(value | 0x20)
      } else if case let slot = LatinLetters.slot(value), slot >= 0, value != 0xD7, value != 0xF7 {
        scalars.append(lower[slot])
      } else {
        return Folding.folded(String(word))
      }
    }
    ToneMark.standardise(&scalars, from: 0)
    return Scalars.text(scalars)
  }
}
