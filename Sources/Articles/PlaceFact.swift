/// A unit of the country that an article names.
package struct PlaceFact: Hashable, Sendable {
  /// The name without its level: `Gia Lâm`.
  package var name: String
  /// The level as the Vietnamese word, in lower case: `xã`, `phường`, `thành phố`; missing where
  /// neither the article nor the gazetteer tells.
  package var level: String?
  /// The unit's key in the gazetteer, the same whichever article names it; missing where the unit
  /// is unknown or two units could be meant.
  package var code: String?
  /// The units that hold this one, nearest first, as the gazetteer knows them.
  package var within: [Unit]
  /// The units of before July 2025 that this one was made from.
  package var formerly: [PlaceFact] = []
  /// The units of today that this one became.
  package var became: [PlaceFact] = []

  /// A unit above a place.
  package struct Unit: Hashable, Sendable {
    package var name: String
    package var level: String
    package var code: String

    package init(name: String, level: String, code: String) {
      self.name = name
      self.level = level
      self.code = code
    }
  }

  package init(name: String, level: String? = nil, code: String? = nil, within: [Unit] = []) {
    self.name = name
    self.level = level
    self.code = code
    self.within = within
  }

  /// How the place is shown: `xã Gia Lâm`, but a province or its city by name alone, `Hà Nội`.
  package var label: String {
    guard let level, !(within.isEmpty && code != nil) else { return name }
    return "\(level) \(name)"
  }
}
