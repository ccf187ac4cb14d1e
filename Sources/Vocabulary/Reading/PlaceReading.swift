/// A place as a user names it: a level, a name and, after commas, what it lies in.
package struct PlaceReading: Hashable, Sendable {
  /// As the Vietnamese word of the list (`TP Hà Nội` has `thành phố`); missing for any level.
  package var level: String?
  package var name: String
  /// Nearest first.
  package var within: [PlaceReading]

  package init(level: String? = nil, name: String, within: [PlaceReading] = []) {
    self.level = level
    self.name = name
    self.within = within
  }

  /// Missing where the text names no place; a bare level (`xã`) does not.
  package static func read(_ text: String) -> PlaceReading? {
    TitleSplitter(Tokens.tokens(of: text), of: text, source: .value).place(at: 0).flatMap(Self.init)
  }

  init?(_ parts: PlaceParts) {
    guard let name = parts.name else { return nil }
    self.init(level: parts.level, name: name, within: parts.within.compactMap(Self.init))
  }
}
