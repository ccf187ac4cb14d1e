/// Keys whose bytes compare as a Vietnamese dictionary orders.
///
/// A syllable is its letters and then its tone, so that the letters of a syllable weigh more than
/// its tone, and its tone more than the next syllable: Lê A, Lê B, Lệ A. Every sign of a key is
/// one ASCII character: a space between the parts of a name, the tones, digits, letters.
package enum SortingKey {
  /// The key of any text; punctuation and case do not count, numbers go by their value.
  package static func text(_ text: String) -> String {
    var key: [UInt32] = []
    append(Words.words(in: Folding.folded(text))[...], to: &key)
    return Scalars.text(key)
  }

  /// The key of a person's name: the given name (the last word), then the middle names, then the
  /// family name (the first word).
  package static func personName(_ name: String) -> String {
    let words = Words.words(in: Folding.folded(name))
    var key: [UInt32] = []
    append(words.suffix(1), to: &key)
    if words.count > 1 {
      key.append(0x20)
      append(words[1..<(words.count - 1)], to: &key)
      key.append(0x20)
      append(words.prefix(1), to: &key)
    }
    return Scalars.text(key)
  }

  private static func append(_ words: ArraySlice<Word>, to key: inout [UInt32]) {
    for word in words {
      var scalars = word.text.unicodeScalars.map(\.value)[...]
      while let first = scalars.first {
        if first &- 0x30 < 10 {
          appendNumber(from: &scalars, to: &key)
        } else {
          appendSyllable(from: &scalars, to: &key)
        }
      }
    }
  }

  /// A number is written after the count of its digits, so that 9 stands before 10.
  private static func appendNumber(from scalars: inout ArraySlice<UInt32>, to key: inout [UInt32]) {
    let digits = scalars.prefix { $0 &- 0x30 < 10 }
    scalars = scalars.dropFirst(digits.count)
    let value = digits.drop { $0 == 0x30 }
    key.append(0x30 + UInt32(min(value.count, 9)))
    key.append(contentsOf: value)
    key.append(Self.toneSign(.level))
  }

  private static func appendSyllable(
    from scalars: inout ArraySlice<UInt32>,
    to key: inout [UInt32]
  ) {
    var tone = Vowel.Tone.level
    while let scalar = scalars.first, scalar &- 0x30 >= 10 {
      scalars = scalars.dropFirst()
      if let vowel = Vowel(scalar) {
        key.append(letterSign(vowel.toneless))
        if tone == .level { tone = vowel.tone }
      } else if !Scalars.continuesWord(scalar) {
        key.append(letterSign(scalar))
      }
    }
    key.append(toneSign(tone))
  }

  private static func toneSign(_ tone: Vowel.Tone) -> UInt32 { 0x21 + UInt32(tone.rawValue) }

  /// The sign of a lower-case letter; letters of other alphabets stand after ours, as themselves.
  private static func letterSign(_ letter: UInt32) -> UInt32 {
    if let sign = sign(of: letter) { return sign }
    let slot = LatinLetters.slot(letter)
    guard slot >= 0 else { return letter }
    let base = LatinLetters.table.base[slot]
    return sign(of: base) ?? base
  }

  private static func sign(of letter: UInt32) -> UInt32? {
    if letter &- 0x61 < 26 { return plainSigns[Int(letter - 0x61)] }
    switch letter {
    case 0x103: return 0x41
    case 0xE2: return 0x42
    case 0x111: return 0x46
    case 0xEA: return 0x48
    case 0xF4: return 0x53
    case 0x1A1: return 0x54
    case 0x1B0: return 0x5B
    default: return nil
    }
  }

  /// The signs of a to z: their places in `aăâbcdđeêfghijklmnoôơpqrstuưvwxyz`, from `@`.
  private static let plainSigns: [UInt32] = [
    0x40, 0x43, 0x44, 0x45, 0x47, 0x49, 0x4A, 0x4B, 0x4C, 0x4D, 0x4E, 0x4F, 0x50, 0x51, 0x52, 0x55,
    0x56, 0x57, 0x58, 0x59, 0x5A, 0x5C, 0x5D, 0x5E, 0x5F, 0x60,
  ]
}
