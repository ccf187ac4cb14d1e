/// How a naming keeps what its article calls the person, a line an entry, and its ties.
///
/// Names and honorifics hold no line break and no tab: white space in them is one space.
enum NamingText {
  /// `2<tab>Nguyễn Việt Hà`: how often the article uses each spelling.
  static func names(_ names: [String: Int]) -> String {
    names.sorted { $0.key < $1.key }.map { "\($0.value)\t\($0.key)" }.joined(separator: "\n")
  }

  static func honorifics(_ honorifics: [String]) -> String {
    honorifics.joined(separator: "\n")
  }

  /// A JSON array, each tie once.
  static func ties(_ ties: [PersonIdentity.Tie]) -> String {
    let texts = Set(ties.map(\.text)).sorted().map { "\"\(escaped($0))\"" }
    return "[\(texts.joined(separator: ","))]"
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else { return text }
    return text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar.value {
      case 0x22, 0x5C: escaped += "\\\(scalar)"
      case ..<0x20:
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// Reads what `names` wrote.
  static func names(of text: String) -> [(name: String, times: Int)] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let times = Int(parts[0]) else { return nil }
      return (name: String(parts[1]), times: times)
    }
  }

  /// Reads what `honorifics` wrote.
  static func honorifics(of text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
