import Articles

/// How many facts of each kind articles gave.
package struct Understanding: Hashable, Sendable {
  package var passages = 0
  package var people = 0
  package var positions = 0
  package var statements = 0
  /// Statements whose speaker the text tells.
  package var attributed = 0
  package var places = 0
  package var documents = 0
  package var figures = 0

  package init() {}

  /// What one article gave.
  init(_ article: Article, _ facts: ArticleFacts) {
    passages = article.passages.count
    people = facts.people.count
    positions = facts.positions.count
    statements = facts.statements.count
    attributed = facts.statements.count { $0.speaker != nil }
    places = facts.places.count
    documents = facts.documents.count
    figures = facts.figures.count
  }

  mutating func add(_ other: Understanding) {
    passages += other.passages
    people += other.people
    positions += other.positions
    statements += other.statements
    attributed += other.attributed
    places += other.places
    documents += other.documents
    figures += other.figures
  }
}
