package import Articles
package import VietnameseText
import Vocabulary

/// Finds in an article what a careful reader would: people, positions, places, bodies, what was
/// said.
///
/// It reads nothing but the article and the word lists, and takes time in proportion to the text.
package struct FactExtractor: Sendable {
  /// The version of the rules; grows when the same article gives other facts.
  package static let rulesVersion = 8

  /// How the short values of the facts are compared.
  package let folding: ShortValueFolding

  package init() {
    folding = .vietnamese
  }

  package func facts(of article: Article) -> ArticleFacts {
    var reading = FactReading(article)
    reading.nameAll()
    let speech = reading.speech()
    return reading.facts(with: speech)
  }
}
