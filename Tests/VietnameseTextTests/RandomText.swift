import Foundation
import TestSupport

/// Random Vietnamese syllables in every spelling that comes in, and random text of any script.
struct RandomText {
  var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]
  private static let rhymes = [
    "a", "ai", "ao", "au", "ay", "ăn", "ăm", "âu", "ây", "ân", "e", "em", "ê", "êu", "i", "ia",
    "iên", "iêu", "o", "oa", "oan", "oai", "oe", "oen", "oi", "ô", "ôi", "ông", "ơ", "ơi", "u",
    "ua",
    "uê", "ui", "uôn", "uy", "uyên", "uynh", "ư", "ưa", "ươn", "ươi", "ưu", "yên",
  ]
  private static let tones: [Unicode.Scalar?] = [
    nil, "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}",
  ]

  /// One syllable with its tone on each letter of the rhyme's vowels on which people write it.
  mutating func syllableSpellings() -> [String] {
    let onset = Self.onsets.randomElement(using: &random) ?? ""
    let rhyme = Self.rhymes.randomElement(using: &random) ?? ""
    guard let tone = Self.tones.randomElement(using: &random) ?? nil else { return [onset + rhyme] }
    let vowels = rhyme.prefix { "aăâeêioôơuưy".contains($0) }
    let isOpenPair = ["oa", "oe", "uy"].contains(rhyme) && onset != "qu"
    if isOpenPair { return [0, 1].map { toned(onset, rhyme, at: $0, with: tone) } }
    let coda = rhyme.count - vowels.count
    let place = vowels.count == 3 || vowels.count == 2 && coda > 0 ? 1 : 0
    return [toned(onset, rhyme, at: place, with: tone)]
  }

  private func toned(_ onset: String, _ rhyme: String, at place: Int, with tone: Unicode.Scalar)
    -> String
  {
    var letters = Array(rhyme)
    letters[place] = Character(String(letters[place]) + String(tone))
    return (onset + String(letters)).precomposedStringWithCanonicalMapping
  }

  /// The same text composed, decomposed, half of each, and with its marks in another order.
  mutating func forms(of text: String) -> [String] {
    let composed = text.precomposedStringWithCanonicalMapping
    let decomposed = text.decomposedStringWithCanonicalMapping
    var mixed = ""
    for character in composed {
      let isApart = Bool.random(using: &random)
      let letter = String(character)
      mixed += isApart ? letter.decomposedStringWithCanonicalMapping : letter
    }
    return [composed, decomposed, mixed, reordered(decomposed)]
  }

  private mutating func reordered(_ decomposed: String) -> String {
    var result = String.UnicodeScalarView()
    var marks: [Unicode.Scalar] = []
    for scalar in decomposed.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark {
        marks.append(scalar)
      } else {
        result.append(contentsOf: marks.shuffled(using: &random))
        marks = []
        result.append(scalar)
      }
    }
    result.append(contentsOf: marks.shuffled(using: &random))
    return String(result)
  }

  /// A text of a few dozen code points: letters, marks, signs, space, other scripts, and anything.
  mutating func anything() -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x00...0x20, 0xA0...0x24F, 0x300...0x34F, 0x1EA0...0x1EF9, 0x2000...0x206F,
      0x370...0x52F, 0x1E00...0x1FFF, 0x4E00...0x4E20, 0xAC00...0xAC20, 0x1100...0x11FF,
      0xFE00...0xFF20, 0x1F300...0x1FAFF, 0x20...0x7E, 0x61...0x7A, 0x1...0xD7FF, 0xE000...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      guard let range = ranges.randomElement(using: &random),
        let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random))
      else { continue }
      text.append(scalar)
    }
    return String(text)
  }
}
