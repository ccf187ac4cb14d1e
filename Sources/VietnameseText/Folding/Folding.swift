/// The forms in which Vietnamese text is compared.
package enum Folding {
  /// Grows when the same text folds differently than before, so that stored columns are made anew.
  package static let version = 1

  /// The text in NFC and lower case, with the tone marks on their standard letters, and with white
  /// space, dashes and quotation marks made one.
  ///
  /// Folding what is folded changes nothing. What cannot be seen (joiners, soft hyphens) is left
  /// out; a single quotation mark between letters (`K'Ho`) stays an apostrophe.
  package static func folded(_ text: String) -> String {
    Scalars.text(scalars(of: isSimple(text) ? text : prepared(text)))
  }

  /// The folded text without the marks of tones and letters; `đ` becomes `d`.
  package static func unmarked(_ text: String) -> String {
    if let word = unmarkedWord(text) { return word }
    let folded = scalars(of: isSimple(text) ? text : prepared(text))
    var spare: [UInt32] = []
    spare.reserveCapacity(folded.count)
    let table = LatinLetters.table.base
    for scalar in folded {
      if scalar < 0x80 {
        if scalar != 0x20 || !(spare.isEmpty || spare.last == 0x20) { spare.append(scalar) }
        continue
      }
      let slot = LatinLetters.slot(scalar)
      if slot >= 0 {
        spare.append(table[slot])
      } else if !Scalars.isDiacritic(scalar) {
        appendUnmarked(scalar, to: &spare)
      }
    }
    if spare.last == 0x20 { spare.removeLast() }
    return Scalars.text(spare)
  }

  /// The same of one word of Latin letters, as most texts are that are asked for; missing where
  /// the text is anything else.
  private static func unmarkedWord(_ text: String) -> String? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.utf8.count) { letters in
      var count = 0
      for scalar in text.unicodeScalars {
        guard let letter = unmarkedLetter(scalar.value) else { return nil }
        letters[count] = letter
        count += 1
      }
      return String(decoding: UnsafeBufferPointer(rebasing: letters[..<count]), as: UTF8.self)
    }
  }

  private static func unmarkedLetter(_ scalar: UInt32) -> UInt8? {
    if scalar &- 0x61 < 26 { return UInt8(scalar) }
    if scalar &- 0x41 < 26 { return UInt8(scalar | 0x20) }
    let slot = LatinLetters.slot(scalar)
    guard slot >= 0 else { return nil }
    let lower = LatinLetters.slot(LatinLetters.table.lower[slot])
    guard lower >= 0, case let base = LatinLetters.table.base[lower], base < 0x80 else {
      return nil
    }
    return UInt8(base)
  }

  /// Adds a letter of a script other than Latin without its marks: `й` gives `и`.
  static func appendUnmarked(_ scalar: UInt32, to scalars: inout [UInt32]) {
    guard scalar < 0x2E80, !(0x2000..<0x2C00).contains(scalar), let letter = Unicode.Scalar(scalar)
    else {
      scalars.append(scalar)
      return
    }
    for part in NormalForm.decomposed(String(letter)).unicodeScalars
    where !Scalars.isDiacritic(part.value) {
      scalars.append(part.value)
    }
  }

  /// Whether the text needs no preparation: nothing that NFC changes, no mark that combines,
  /// nothing unseen, and no letter outside the tables.
  private static func isSimple(_ text: String) -> Bool {
    var isSimple = true
    UTF8Decoding.eachScalar(of: text) { value in
      isSimple =
        value < 0x250 && value != 0xAD || value &- 0x1E00 < 0x100 || value &- 0x2010 < 0x18
        || value &- 0x2030 < 0x2F || value &- 0x20A0 < 0x20
      return isSimple
    }
    return isSimple
  }

  /// The text composed and in lower case, without what is not seen.
  private static func prepared(_ text: String) -> String {
    var seen = String.UnicodeScalarView()
    seen.append(contentsOf: text.unicodeScalars.lazy.filter { !Scalars.isIgnorable($0.value) })
    var lower = String.UnicodeScalarView()
    for scalar in NormalForm.nfc(String(seen)).unicodeScalars {
      if LatinLetters.slot(scalar.value) >= 0 || scalar.value < 0x80 {
        lower.append(lowered(scalar))
      } else {
        lower.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return NormalForm.nfc(String(lower))
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let slot = LatinLetters.slot(scalar.value)
    if slot >= 0 { return Unicode.Scalar(LatinLetters.table.lower[slot]) ?? scalar }
    return scalar.value &- 0x41 < 26 ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
  }

  /// Folds composed text, scalar by scalar.
  private static func scalars(of text: String) -> [UInt32] {
    var folded = FoldedScalars(capacity: text.utf8.count)
    var hasQuote = false
    UTF8Decoding.eachScalar(of: text) { scalar in
      if hasQuote { folded.appendSingleQuote(before: scalar) }
      hasQuote = Scalars.isSingleQuote(scalar)
      if !hasQuote { folded.append(scalar) }
      return true
    }
    if hasQuote { folded.appendSingleQuote(before: 0x20) }
    return folded.finished()
  }
}
