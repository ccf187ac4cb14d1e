package import Articles
import VietnameseText

/// An article with its facts, ready to be stored.
///
/// What needs no store is computed when it is made: that may go on on any core.
package struct ArticleRecord: Hashable, Sendable {
  package let article: Article
  /// The words of each passage, without marks.
  let words: [String]
  /// By which copies of the article are found: `Shingles.bands`.
  let bands: [Int64]
  /// The name of the article that does not depend on its import: `ArticleKey.key(of:)`.
  package let key: String
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
    words = article.passages.map { Words.bare($0.text) }
    bands = Shingles(of: article, words: words).bands
    self.key = key ?? ArticleKey.key(of: article)
    self.facts = facts
    self.identities = identities
    self.file = file
    self.rules = rules
  }
}
