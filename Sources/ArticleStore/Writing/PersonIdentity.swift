/// What one article knows about a person that can tie it to the same person in another article.
///
/// Two namings are the same person when their names are the same and they have a tie in common, or
/// when a third naming ties them both; so the people are a function of the set of articles.
package struct PersonIdentity: Hashable, Sendable {
  /// An office, or a body of a known place, as a text that means the same in every article.
  package struct Tie: Hashable, Sendable {
    package var text: String
    /// The position that tells it, as an index in `ArticleFacts.positions`.
    package var position: Int?

    package init(_ text: String, position: Int? = nil) {
      self.text = text
      self.position = position
    }
  }

  /// The name in the form that is compared.
  package var name: String
  package var ties: [Tie]

  package init(name: String, ties: [Tie]) {
    self.name = name
    self.ties = ties
  }

  package init(name: String, ties: [String]) {
    self.init(name: name, ties: ties.map { Tie($0) })
  }
}
