package import Articles

/// An article with its facts, ready to be stored.
package struct ArticleRecord: Hashable, Sendable {
  package var article: Article
  /// The name of the article that does not depend on its import: `ArticleKey.key(of:)`.
  package var key: String
  package var facts: ArticleFacts
  /// What each of `facts.people` is recognised by in other articles.
  package var identities: [PersonIdentity]
  /// The file that the page was read from.
  package var file: String?
  /// The version of the rules that found the facts.
  package var rules: Int

  package init(
    article: Article,
    key: String? = nil,
    facts: ArticleFacts,
    identities: [PersonIdentity],
    file: String?,
    rules: Int
  ) {
    precondition(identities.count == facts.people.count, "each person has an identity")
    self.article = article
    self.key = key ?? ArticleKey.key(of: article)
    self.facts = facts
    self.identities = identities
    self.file = file
    self.rules = rules
  }
}
