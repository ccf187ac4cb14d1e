/// A body that an article names; the same name in another place is another body.
package struct OrganisationFact: Hashable, Sendable {
  /// The canonical spelling without the place: `HĐND`, `Đảng ủy`, `Hội đồng châu Âu`.
  package var name: String
  /// What sort of body it is, as the word list says.
  ///
  /// So `party`, `government`, `elected`, `front` and the like.
  package var kind: String?
  /// The index of the body's place in `ArticleFacts.places`.
  package var place: Int?
  /// Whether there is one such body only (Bộ Chính trị, Quốc hội), so that having no place is
  /// the same place.
  package var isCentral: Bool

  package init(name: String, kind: String? = nil, place: Int? = nil, isCentral: Bool = false) {
    self.name = name
    self.kind = kind
    self.place = place
    self.isCentral = isCentral
  }
}
