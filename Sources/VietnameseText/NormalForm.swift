import Foundation

/// Unicode's normal forms.
package enum NormalForm {
  /// The text with every letter and its marks composed (NFC), as it is stored and compared.
  ///
  /// Nearly all text is composed already; that is seen from ranges of code points that never
  /// change, and the text is handed back as it came.
  package static func nfc(_ text: String) -> String {
    if isComposed(text) { return text }
    // Foundation composes a Korean syllable only from all of its parts, not from a half-made one.
    return decomposed(text).precomposedStringWithCanonicalMapping
  }

  /// The text with every letter and its marks apart (NFD).
  static func decomposed(_ text: String) -> String {
    text.decomposedStringWithCanonicalMapping
  }

  /// Whether every code point is of a range that NFC leaves as it is.
  private static func isComposed(_ text: String) -> Bool {
    var isComposed = true
    UTF8Decoding.eachScalar(of: text) { scalar in
      isComposed = scalar < 0x300 || keepsForm(scalar)
      return isComposed
    }
    return isComposed
  }

  private static func keepsForm(_ scalar: UInt32) -> Bool {
    scalar &- 0x1E00 < 0x100 || scalar &- 0x2002 < 0xCE || scalar &- 0x400 < 0x80
      || scalar &- 0x4E00 < 0x5200 || scalar &- 0x1F300 < 0x800
  }
}
