package import VietnameseText

/// What stands on an HTML page beside the rows of a result.
package struct ResultPage {
  /// A passage that a row was read from.
  package struct Passage: Hashable, Sendable {
    /// The title of the article that it stands in, and where and when that was published, as stored.
    package var title: String
    package var outlet: String?
    package var published: String?
    package var url: String?
    package var text: String
    /// The words that tell the fact, in code points of the text from 0; empty where all of it does.
    package var spans: [Range<Int>]

    package init(
      title: String,
      outlet: String? = nil,
      published: String? = nil,
      url: String? = nil,
      text: String,
      spans: [Range<Int>] = []
    ) {
      self.title = title
      self.outlet = outlet
      self.published = published
      self.url = url
      self.text = text
      self.spans = spans
    }
  }

  /// The passages of a row, the first of them, and how many there are.
  package struct Words: Hashable, Sendable {
    package var passages: [Passage]
    package var total: Int

    package init(passages: [Passage], total: Int) {
      self.passages = passages
      self.total = total
    }
  }

  /// The question, as it can be asked again.
  package var query: String
  /// What else is said at the head, in a line: the store, the day.
  package var facts: [String]
  /// The language of what the page says itself.
  package var language: Language
  /// The words behind a row, by the number that its row holds in the column after the last; missing
  /// where rows have none.
  package var words: ((Int64) throws -> Words)?

  package init(
    query: String = "",
    facts: [String] = [],
    language: Language = .english,
    words: ((Int64) throws -> Words)? = nil
  ) {
    self.query = query
    self.facts = facts
    self.language = language
    self.words = words
  }
}
