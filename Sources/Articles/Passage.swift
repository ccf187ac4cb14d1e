/// One block of a page: a title, a paragraph, a caption.
package struct Passage: Hashable, Sendable {
  /// What a block is to its page.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case title, lead, heading, body, caption, teaser
  }

  /// The place of the block in its page, from 1.
  package var number: Int
  package var kind: Kind
  /// The words of the block, in NFC, without line breaks, NUL or other control characters.
  package var text: String
  /// The index in `Article.related` of the page that a teaser speaks of; always missing elsewhere,
  /// and in a teaser of several titles run together.
  package var related: Int?

  package init(number: Int, kind: Kind, text: String, related: Int? = nil) {
    self.number = number
    self.kind = kind
    self.text = text
    self.related = related
  }
}
