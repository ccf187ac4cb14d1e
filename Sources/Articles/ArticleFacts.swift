/// What a careful reader finds in one article.
///
/// The lists point at one another by index: `positions[i].person` is an index in `people`. The same
/// person, place or body of other articles is another matter, settled when the article is stored.
package struct ArticleFacts: Hashable, Sendable {
  package var people: [PersonFact] = []
  package var places: [PlaceFact] = []
  package var organisations: [OrganisationFact] = []
  package var documents: [DocumentFact] = []
  package var positions: [PositionFact] = []
  package var mentions: [Mention] = []
  package var statements: [Statement] = []
  package var figures: [FigureFact] = []

  package init() {}
}
