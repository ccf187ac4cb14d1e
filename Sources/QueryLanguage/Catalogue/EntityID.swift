/// What the language can find.
package enum EntityID: String, CaseIterable, Hashable, Sendable {
  case article, passage, person, speaker, position, statement, mention, related, place, organisation
  case document, figure
}
