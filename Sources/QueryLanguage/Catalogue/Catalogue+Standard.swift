extension Catalogue {
  /// What the store of this version knows.
  package static let standard = Catalogue([
    .article, .passage, .person, .speaker, .position, .statement, .mention, .related, .place,
    .organisation, .document, .figure,
  ])
}
