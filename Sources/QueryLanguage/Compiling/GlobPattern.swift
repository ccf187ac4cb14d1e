/// The pieces of a GLOB pattern.
enum GlobPattern {
  /// A sign that belongs to no word.
  static let bound = "[^0-9A-Za-zÀ-ɏḀ-ỿ]"

  /// A sign as itself.
  static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "*", "?", "[": "[\(scalar)]"
    default: String(scalar)
    }
  }

  /// A small letter without marks, or with any.
  static func anyMark(_ scalar: Unicode.Scalar) -> String {
    marked[scalar].map { "[\($0)]" } ?? escaped(scalar)
  }

  /// The letters that are one letter without their marks: Vietnamese ones, then those of foreign
  /// names.
  static let marked: [Unicode.Scalar: String] = [
    "a": "aàáảãạăằắẳẵặâầấẩẫậäåāąǎ",
    "c": "cçćĉċč",
    "d": "dđď",
    "e": "eèéẻẽẹêềếểễệëēĕėęě",
    "g": "gĝğġģ",
    "i": "iìíỉĩịîïīĭįǐ",
    "l": "lĺļľł",
    "n": "nñńņňǹ",
    "o": "oòóỏõọôồốổỗộơờớởỡợöøōŏőǒ",
    "r": "rŕŗř",
    "s": "sśŝşšș",
    "t": "tţťț",
    "u": "uùúủũụưừứửữựûüūŭůűųǔ",
    "y": "yỳýỷỹỵŷÿ",
    "z": "zźżž",
  ]
}
