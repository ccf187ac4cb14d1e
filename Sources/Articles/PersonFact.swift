/// One human being within one article.
package struct PersonFact: Hashable, Sendable {
  /// The spelling met most often, the earlier one where two are level.
  package var name: String
  /// Every spelling of the full name with the number of times it stands in the article.
  package var names: [String: Int]
  /// Whether the name is not Vietnamese; such names are compared without their marks
  /// (`António Costa`, `Antonio Costa`).
  package var isForeign: Bool
  /// How the article addresses the person: `ông`, `bà`, `Giáo sư`; in order of appearance.
  package var honorifics: [String]

  package init(
    name: String,
    names: [String: Int],
    isForeign: Bool = false,
    honorifics: [String] = []
  ) {
    self.name = name
    self.names = names
    self.isForeign = isForeign
    self.honorifics = honorifics
  }
}
