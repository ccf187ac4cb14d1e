/// A body as a user names it, without the place, and the place.
package struct BodyReading: Hashable, Sendable {
  /// In the spelling of the list where the list knows it.
  package var organisation: String
  package var place: PlaceReading?
  /// The level of its place where that is all that is said of it (`UBND huyện`).
  package var level: String?

  package init(organisation: String, place: PlaceReading? = nil, level: String? = nil) {
    self.organisation = organisation
    self.place = place
    self.level = level
  }

  package static func read(_ text: String) -> BodyReading {
    let splitter = TitleSplitter(Tokens.tokens(of: text), of: text, source: .value)
    guard let body = splitter.body(at: 0, small: true) else {
      return BodyReading(organisation: text)
    }
    let end = body.range.upperBound
    guard end < splitter.limit else { return BodyReading(organisation: body.name) }
    guard let place = splitter.place(at: end), place.end == splitter.limit else {
      return BodyReading(organisation: text)
    }
    return BodyReading(
      organisation: body.name,
      place: PlaceReading(place),
      level: place.bareLevel
    )
  }
}
