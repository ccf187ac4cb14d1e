/// The pieces of a GLOB pattern.
enum GlobPattern {
  /// A sign that belongs to no word.
  static let bound = "[^0-9A-Za-zÀ-ɏḀ-ỿ]"

  /// A sign that goes on with a word.
  static let letter = "[0-9A-Za-zÀ-ɏḀ-ỿ]"

  /// A sign as itself.
  static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "*", "?", "[": "[" + String(Character(scalar)) + "]"
    default: String(Character(scalar))
    }
  }

  /// A small letter without marks, or with any.
  static func anyMark(_ scalar: Unicode.Scalar) -> String {
    marked[scalar].map { "[\($0)]" } ?? escaped(scalar)
  }

  /// Small letters or their capitals, with their own marks or with any.
  static func anyCase(_ text: String, anyMark: Bool = false) -> String {
    text.unicodeScalars.map { anyCase($0, anyMark: anyMark) }.joined()
  }

  private static func anyCase(_ scalar: Unicode.Scalar, anyMark: Bool) -> String {
    let letters = anyMark ? marked[scalar] ?? String(Character(scalar)) : String(Character(scalar))
    let capitals = letters.unicodeScalars.map(\.properties.uppercaseMapping)
      .filter { $0.unicodeScalars.count == 1 && !letters.contains($0) }
    guard capitals.count + letters.unicodeScalars.count > 1 else { return escaped(scalar) }
    return "[\(capitals.joined())\(letters)]"
  }

  /// The letters that are one letter without their marks: those of Vietnamese, and those that
  /// foreign names bring most.
  static let marked: [Unicode.Scalar: String] = [
    "a": "aàáảãạăằắẳẵặâầấẩẫậäå",
    "c": "cçćč",
    "d": "dđ",
    "e": "eèéẻẽẹêềếểễệë",
    "g": "gğ",
    "i": "iìíỉĩịîï",
    "l": "lł",
    "n": "nñńň",
    "o": "oòóỏõọôồốổỗộơờớởỡợöø",
    "r": "rř",
    "s": "sśšş",
    "t": "tţť",
    "u": "uùúủũụưừứửữựûüů",
    "y": "yỳýỷỹỵÿ",
    "z": "zźżž",
  ]
}
