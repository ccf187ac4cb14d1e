/// A title as a user types it, split as in an article.
package struct TitleReading: Hashable, Sendable {
  /// In the spelling of the list where the list knows it; otherwise as typed.
  package var role: String
  package var organisation: String?
  package var place: PlaceReading?
  /// The level of its place where that is all that is said of it (`Chủ tịch UBND huyện`).
  package var level: String?

  package init(
    role: String,
    organisation: String? = nil,
    place: PlaceReading? = nil,
    level: String? = nil
  ) {
    self.role = role
    self.organisation = organisation
    self.place = place
    self.level = level
  }

  /// A role of the list read whole stays whole (`Tổng Bí thư`); what cannot be read whole as a
  /// title is a role as typed.
  package static func read(_ text: String) -> TitleReading {
    let splitter = TitleSplitter(Tokens.tokens(of: text), of: text, source: .value)
    guard let title = splitter.title(at: 0) else { return TitleReading(role: text) }
    if title.range.upperBound == splitter.limit {
      return TitleReading(
        role: title.role.name,
        organisation: title.body?.name,
        place: title.place.flatMap(PlaceReading.init),
        level: title.place?.bareLevel
      )
    }
    guard title.body == nil, title.place == nil, title.role.office == .open else {
      return TitleReading(role: text)
    }
    let rest = splitter.text(title.range.upperBound..<splitter.limit)
    return TitleReading(role: title.role.name, organisation: rest)
  }
}
