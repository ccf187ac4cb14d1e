package import VietnameseText

/// A text of the state or the party that an article cites, once however often it is cited.
package struct DocumentFact: Hashable, Sendable {
  /// The spelling of the word list: `Nghị quyết`, `Nghị định`, `Luật`.
  package var kind: String
  /// As far as the article writes it, without spaces: `57-NQ/TW`, `123/2025/NĐ-CP`, `226`; missing
  /// where only a title or a day tells which document is meant.
  package var number: String?
  /// The day, or the year, from which the document is.
  package var issued: TimePeriod?
  /// What it is called, or what it is about.
  package var title: String?
  /// Who issued it, as the article or the end of the number tells.
  package var issuer: String?

  package init(
    kind: String,
    number: String? = nil,
    issued: TimePeriod? = nil,
    title: String? = nil,
    issuer: String? = nil
  ) {
    self.kind = kind
    self.number = number
    self.issued = issued
    self.title = title
    self.issuer = issuer
  }

  /// Whether the number says of what kind and from whom the document is (`57-NQ/TW`), so that no
  /// other document has it.
  package var hasFullNumber: Bool {
    guard let number else { return false }
    return number.contains(where: \.isLetter) && number.contains { $0 == "/" || $0 == "-" }
  }

  /// The first part of the number without zeros before it: what a loose form of it repeats.
  package var serial: String? {
    guard let number else { return nil }
    let first = number.prefix { $0 != "/" && $0 != "-" }.drop { $0 == "0" }
    return first.isEmpty ? nil : first.lowercased()
  }

  /// The year that the day of issue or else the number tells (`123/2025/NĐ-CP`).
  package var year: String? {
    if let issued { return String(issued.text.prefix(4)) }
    let parts = number?.split { $0 == "/" || $0 == "-" }.dropFirst() ?? []
    return parts.first { $0.count == 4 && $0.allSatisfy(\.isNumber) }.map(String.init)
  }
}
