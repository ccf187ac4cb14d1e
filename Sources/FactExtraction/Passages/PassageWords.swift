import Vocabulary

/// The text of a passage cut into tokens, quotations and sentences.
///
/// A class, since readings of a passage are copied often and what they share is never changed.
final class PassageWords: Sendable {
  let text: String
  let tokens: [Token]
  let quotations: Quotations
  let sentences: [Range<Int>]

  init(_ text: String) {
    self.text = text
    tokens = Tokens.tokens(of: text)
    quotations = Quotations(in: tokens)
    sentences = Sentences.sentences(of: tokens, quotations)
  }
}
