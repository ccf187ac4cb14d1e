import VietnameseText
package import Vocabulary

/// Which units a string means: by name, by level where it is said, and by what they lie in.
package struct PlacePattern: Hashable, Sendable {
  /// Folded.
  package var name: String
  /// Folded; missing for any level.
  package var level: String?
  /// Each of them is somewhere above.
  package var within: [PlacePattern]

  package init(_ reading: PlaceReading) {
    name = ShortValueFolding.vietnamese.folded(reading.name)
    level = reading.level.map(ShortValueFolding.vietnamese.folded)
    within = reading.within.map(Self.init)
  }
}
