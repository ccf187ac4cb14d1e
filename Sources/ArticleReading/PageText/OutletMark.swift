/// The mark of an outlet before a paragraph: `TTTĐ - …`, `(Dân trí) - …`.
struct OutletMark {
  /// The mark without brackets.
  var outlet: String
  /// The paragraph without the mark and its dash.
  var rest: String

  init?(of text: String) {
    let dash = text.unicodeScalars.prefix(40).indices.first { index in
      let scalar = text.unicodeScalars[index]
      return scalar == "-" || scalar == "–" || scalar == "—"
    }
    guard let dash else { return nil }
    let scalars = text.unicodeScalars
    let before = scalars[..<dash]
    let after = scalars[scalars.index(after: dash)...]
    guard before.last == " " || before.last == ")", after.first == " " else { return nil }
    let mark = String(before).trimmingSpaces
    rest = String(after).trimmingSpaces
    guard let outlet = Self.outlet(named: mark), !rest.isEmpty else { return nil }
    self.outlet = outlet
  }

  /// What is in brackets is a mark whatever it says; without them only what looks like no word.
  private static func outlet(named mark: String) -> String? {
    if mark.hasPrefix("("), mark.hasSuffix(")") {
      let inner = String(mark.dropFirst().dropLast()).trimmingSpaces
      let words = inner.split(separator: " ").count
      return (1...4).contains(words) && LineForm.startsAsSentence(inner) ? inner : nil
    }
    // `BMO Online`: the paper's letters and its page on the web.
    if let name = mark.split(separator: " ").first, mark == "\(name) Online" {
      return outlet(named: String(name)) == nil ? nil : mark
    }
    guard !mark.contains(" "), !places.contains(mark) else { return nil }
    let scalars = mark.unicodeScalars
    guard (2...20).contains(scalars.count), scalars.first?.properties.isUppercase == true,
      scalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "." || $0 == "&" })
    else { return nil }
    let capitals = scalars.filter { $0.properties.isUppercase }.count
    let isDomain = mark.lowercased().hasSuffix(".vn") || mark.lowercased().hasSuffix(".com")
    let isAddress = scalars.count >= 8 && scalars.allSatisfy { $0.isASCII }
    return isDomain || isAddress || capitals * 2 > scalars.count ? mark : nil
  }

  /// Where a story was written stands before a dash too.
  private static let places: Set<String> = ["TP.HCM", "TPHCM", "HCM", "TP", "TP.", "UBND", "HĐND"]
}

extension String {
  var trimmingSpaces: String {
    let scalars = unicodeScalars
    guard let last = scalars.lastIndex(where: { $0 != " " }) else { return "" }
    return String(scalars[...last].drop { $0 == " " })
  }
}
