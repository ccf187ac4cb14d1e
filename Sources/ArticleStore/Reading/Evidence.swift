/// A passage that a row was read from, with the words marked.
package struct Evidence: Hashable, Sendable {
  /// A stretch of the passage in Unicode code points, from 0.
  package struct Span: Hashable, Sendable {
    package var start: Int
    package var length: Int
  }

  /// The page that the passage stands on.
  package struct Page: Hashable, Sendable {
    package var title: String
    package var outlet: String?
    /// When it was published, as it is shown.
    package var published: String?
    package var url: String?
    package var file: String?
  }

  package var page: Page
  /// The place of the passage in its page, from 1.
  package var number: Int
  package var kind: String
  package var text: String
  /// The words that tell the fact; empty where the whole passage does.
  package var spans: [Span]
}

/// The passages that a row was read from, in page order.
package struct EvidenceList: Hashable, Sendable {
  /// The first of them.
  package var shown: [Evidence]
  /// How many there are.
  package var total: Int
}
