/// What one article knows about a person that can tie it to the same person in another article.
///
/// Two namings are the same person when their names are the same and they have a tie in common, or
/// when a third naming ties them both; so the people are a function of the set of articles.
package struct PersonIdentity: Hashable, Sendable {
  /// The name in the form that is compared.
  package var name: String
  /// Offices and bodies of known places, each as a text that means the same in every article.
  package var ties: [String]

  package init(name: String, ties: [String]) {
    self.name = name
    self.ties = ties
  }
}
