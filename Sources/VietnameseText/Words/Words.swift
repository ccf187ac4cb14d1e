/// The words of a text.
package enum Words {
  /// The runs of letters and digits of a text, in order; `10.000` is two.
  package static func words(in text: String) -> [Word] {
    var words: [Word] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var number = 0
    var start: (index: String.Index, number: Int)?
    while index < scalars.endIndex {
      let scalar = scalars[index].value
      if let begun = start {
        if !Scalars.isWord(scalar), !Scalars.continuesWord(scalar) {
          words.append(word(of: text, from: begun, to: index, number))
          start = nil
        }
      } else if Scalars.isWord(scalar) {
        start = (index, number)
      }
      scalars.formIndex(after: &index)
      number += 1
    }
    if let begun = start { words.append(word(of: text, from: begun, to: index, number)) }
    return words
  }

  private static func word(
    of text: String,
    from start: (index: String.Index, number: Int),
    to end: String.Index,
    _ endNumber: Int
  ) -> Word {
    Word(
      text: text[start.index..<end],
      start: start.number,
      length: endNumber - start.number
    )
  }

  /// The words of a text without marks and in lower case, one space between: what goes into the
  /// full-text indexes, and what is asked of them.
  ///
  /// It works on text of any normal form, and makes one pass without a string for each word.
  package static func bare(_ text: String) -> String {
    var bare: [UInt32] = []
    bare.reserveCapacity(text.utf8.count)
    let table = LatinLetters.table.base
    var isInWord = false
    UTF8Decoding.eachScalar(of: text) { value in
      if Scalars.isWord(value) {
        if !isInWord {
          if !bare.isEmpty { bare.append(0x20) }
          isInWord = true
        }
        append(value, table, to: &bare)
      } else if isInWord {
        isInWord = Scalars.continuesWord(value)
        if isInWord, !Scalars.isDiacritic(value), !Scalars.isIgnorable(value) { bare.append(value) }
      }
      return true
    }
    return Scalars.text(bare)
  }

  @inline(__always)
  private static func append(_ scalar: UInt32, _ table: [UInt32], to bare: inout [UInt32]) {
    if scalar < 0x80 {
      bare.append(scalar &- 0x41 < 26 ? scalar | 0x20 : scalar)
      return
    }
    let slot = LatinLetters.slot(scalar)
    if slot >= 0 {
      bare.append(table[slot])
    } else {
      appendRare(scalar, to: &bare)
    }
  }

  @inline(never)
  private static func appendRare(_ scalar: UInt32, to bare: inout [UInt32]) {
    guard let letter = Unicode.Scalar(scalar) else { return }
    for lower in letter.properties.lowercaseMapping.unicodeScalars {
      Folding.appendUnmarked(lower.value, to: &bare)
    }
  }
}
