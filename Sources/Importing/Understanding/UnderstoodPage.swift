package import VietnameseText

/// A page with what was understood of it, ready to be shown.
package struct UnderstoodPage: Hashable, Sendable {
  /// What a stretch of a passage names.
  package enum Mark: String, CaseIterable, Hashable, Sendable {
    case person, position, place, organisation, document, figure
    /// Words that somebody said.
    case said
  }

  /// A stretch of a passage in Unicode code points, from 0.
  package struct Stretch: Hashable, Sendable {
    package var start: Int
    package var length: Int
    package var mark: Mark
    /// The statement that it is a piece of, counted from 1 over the page.
    package var statement: Int?
  }

  /// Who says something, and how.
  package struct Speech: Hashable, Sendable {
    /// Counted from 1 over the page.
    package var number: Int
    /// A person, or the body that a person spoke for; missing where the text does not tell.
    package var speaker: String?
    package var kind: String
    package var verb: String?
    package var addressee: String?
    package var onBehalfOf: String?
    package var occasion: String?
    /// Whether it only goes on with what was said before.
    package var isContinued: Bool
  }

  package struct Passage: Hashable, Sendable {
    package var kind: String
    package var text: String
    /// In the order of their starts, the longer first.
    package var stretches: [Stretch]
    package var speeches: [Speech]
  }

  /// Somebody whom the page names.
  package struct Person: Hashable, Sendable {
    package var name: String
    package var positions: [String]
    package var statements: Int
  }

  package var title: String
  /// Outlet, time, section and bylines, as far as they are known.
  package var facts: [String]
  package var passages: [Passage]
  package var people: [Person]
  /// What could not be told of the page, each a short phrase.
  package var notes: [BilingualText]
}
