/// Whether a word can be a Vietnamese syllable: what is none makes a name foreign.
package enum Syllable {
  package static func isVietnamese(_ word: FoldedWord) -> Bool { word.isSyllable }

  /// The same of the letters of a word without marks, the first in the lowest byte.
  static func isVietnamese(_ letters: UInt64) -> Bool {
    withUnsafeBytes(of: letters.littleEndian) { bytes in
      let count = 8 - letters.leadingZeroBitCount / 8
      return isSyllable(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    }
  }

  private static func isSyllable(_ letters: UnsafeRawBufferPointer) -> Bool {
    guard !letters.isEmpty else { return false }
    let start = initialLength(letters)
    let end = letters.count - finalLength(letters, behind: start)
    // No nucleus has more than three letters.
    guard start < end, end - start <= 3 else { return false }
    var place = 0
    for letter in letters[start..<end] {
      guard let vowel = vowel(letter) else { return false }
      place = place * 7 + vowel
    }
    return nuclei[place]
  }

  private static func initialLength(_ letters: UnsafeRawBufferPointer) -> Int {
    let second = letters.count > 1 ? letters[1] : 0
    let third = letters.count > 2 ? letters[2] : 0
    switch (letters[0], second) {
    case (n, g): return third == h ? 3 : 2
    // `gì`, `gìn`: the i is the vowel too.
    case (g, i): return vowel(third) == nil ? 1 : 2
    case (c, h), (g, h), (k, h), (n, h), (p, h), (t, h), (q, u), (t, r): return 2
    case (b, _), (c, _), (d, _), (g, _), (h, _), (k, _), (l, _), (m, _), (n, _), (p, _), (r, _),
      (s, _), (t, _), (v, _), (x, _):
      return 1
    default: return 0
    }
  }

  private static func finalLength(_ letters: UnsafeRawBufferPointer, behind start: Int) -> Int {
    let rest = letters.count - start
    guard rest > 1 else { return 0 }
    switch (letters[letters.count - 2], letters[letters.count - 1]) {
    case (c, h), (n, g), (n, h): return rest > 2 ? 2 : 0
    case (_, c), (_, m), (_, n), (_, p), (_, t): return 1
    default: return 0
    }
  }

  /// The number of a vowel letter, from 1.
  private static func vowel(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "a"): 1
    case UInt8(ascii: "e"): 2
    case i: 3
    case UInt8(ascii: "o"): 4
    case u: 5
    case UInt8(ascii: "y"): 6
    default: nil
    }
  }

  /// Whether up to three vowels make a nucleus, by their numbers in the base of seven.
  private static let nuclei: [Bool] = {
    var nuclei = [Bool](repeating: false, count: 343)
    for nucleus in [
      "a", "e", "i", "o", "u", "y", "ai", "ao", "au", "ay", "eo", "eu", "ia", "ie", "ieu", "iu",
      "oa", "oai", "oao", "oay", "oe", "oeo", "oi", "oo", "ua", "uai", "uay", "ue", "uo", "ui",
      "uoi", "uou", "uu", "uy", "uya", "uye", "uyu", "ye", "yeu",
    ] {
      nuclei[nucleus.utf8.reduce(0) { $0 * 7 + (vowel($1) ?? 0) }] = true
    }
    return nuclei
  }()

  private static let b = UInt8(ascii: "b")
  private static let c = UInt8(ascii: "c")
  private static let d = UInt8(ascii: "d")
  private static let g = UInt8(ascii: "g")
  private static let h = UInt8(ascii: "h")
  private static let i = UInt8(ascii: "i")
  private static let k = UInt8(ascii: "k")
  private static let l = UInt8(ascii: "l")
  private static let m = UInt8(ascii: "m")
  private static let n = UInt8(ascii: "n")
  private static let p = UInt8(ascii: "p")
  private static let q = UInt8(ascii: "q")
  private static let r = UInt8(ascii: "r")
  private static let s = UInt8(ascii: "s")
  private static let t = UInt8(ascii: "t")
  private static let u = UInt8(ascii: "u")
  private static let v = UInt8(ascii: "v")
  private static let x = UInt8(ascii: "x")
}
