package import Articles

/// An article as it was read, with what a user should be told about the reading.
package struct ReadArticle: Hashable, Sendable {
  package var article: Article
  /// What could not be found or had to be supposed, each a short English phrase:
  /// `no date found on the page`.
  package var notes: [String]

  package init(article: Article, notes: [String] = []) {
    self.article = article
    self.notes = notes
  }
}
