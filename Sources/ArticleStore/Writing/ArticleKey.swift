package import Articles

/// The name of an article that does not depend on when or how it was imported.
///
/// It is a hash of outlet, title and text, teasers left out, because the boxes of other pages change
/// from one visit to the next while the article stays the same.
package enum ArticleKey {
  package static func key(of article: Article) -> String {
    var hash = FNVHash()
    hash.add(article.outlet ?? "")
    hash.add(article.title)
    for passage in article.passages where passage.kind != .teaser {
      hash.add(passage.kind.rawValue)
      hash.add(passage.text)
    }
    return hash.text
  }
}

/// The FNV-1a hash of 128 bits, folded to 80.
///
/// http://www.isthe.com/chongo/tech/comp/fnv/
private struct FNVHash {
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B
  private var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  /// Adds a text and an end, so that two texts are not the same as both joined.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt128(byte)) &* Self.prime
  }

  /// 16 letters and digits: among ten million articles the chance of two alike is one in 10¹⁰.
  var text: String {
    let folded = (value ^ value >> 80) & (1 << 80 - 1)
    let digits = String(folded, radix: 32)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
