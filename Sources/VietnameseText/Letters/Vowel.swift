/// A lower-case Vietnamese vowel letter taken apart: the letter with its shape, and its tone.
struct Vowel: Hashable {
  /// The place of the letter in `aăâeêioôơuưy`.
  var letter: Int
  var tone: Tone

  /// The tones in the order of the dictionary.
  enum Tone: Int, CaseIterable {
    case level, falling, dipping, creaky, rising, heavy
  }

  init(letter: Int, tone: Tone) {
    self.letter = letter
    self.tone = tone
  }

  /// Missing where the code point is no lower-case vowel of Vietnamese.
  init?(_ scalar: UInt32) {
    if scalar < 0x80 {
      guard let letter = Self.plain(scalar) else { return nil }
      self.init(letter: letter, tone: .level)
      return
    }
    let slot = LatinLetters.slot(scalar)
    guard slot >= 0 else { return nil }
    let place = Self.places[slot]
    guard place != 0xFF, let tone = Tone(rawValue: Int(place) % 6) else { return nil }
    self.init(letter: Int(place) / 6, tone: tone)
  }

  /// The letter that is written.
  var scalar: UInt32 { Self.letters[letter * 6 + tone.rawValue] }

  /// The letter without its tone: `ế` gives `ê`.
  var toneless: UInt32 { Self.letters[letter * 6] }

  /// The vowel with a mark of shape added, as when the tone was typed before the circumflex;
  /// missing where there is no such letter.
  func shaped(by mark: UInt32) -> Vowel? {
    let shaped: Int
    switch (mark, letter) {
    case (0x306, 0): shaped = 1
    case (0x302, 0): shaped = 2
    case (0x302, 3): shaped = 4
    case (0x302, 6): shaped = 7
    case (0x31B, 6): shaped = 8
    case (0x31B, 9): shaped = 10
    default: return nil
    }
    return Vowel(letter: shaped, tone: tone)
  }

  /// The vowel with a combining tone mark added; missing where it has a tone already.
  func toned(by mark: UInt32) -> Vowel? {
    guard tone == .level else { return nil }
    switch mark {
    case 0x300: return Vowel(letter: letter, tone: .falling)
    case 0x309: return Vowel(letter: letter, tone: .dipping)
    case 0x303: return Vowel(letter: letter, tone: .creaky)
    case 0x301: return Vowel(letter: letter, tone: .rising)
    case 0x323: return Vowel(letter: letter, tone: .heavy)
    default: return nil
    }
  }

  private static func plain(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x61: 0
    case 0x65: 3
    case 0x69: 5
    case 0x6F: 6
    case 0x75: 9
    case 0x79: 11
    default: nil
    }
  }

  private static let letters: [UInt32] =
    ("aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíị"
    + "oòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ").unicodeScalars.map(\.value)

  /// Six times the letter plus the tone for each slot of `LatinLetters`; 255 elsewhere.
  private static let places: [UInt8] = {
    var places = [UInt8](repeating: 0xFF, count: 656)
    for (place, scalar) in letters.enumerated() where scalar >= 0x80 {
      places[LatinLetters.slot(scalar)] = UInt8(place)
    }
    return places
  }()
}
