/// Reads titles, bodies and places out of a row of tokens: the one place where queries and articles
/// learn what a title is made of.
package struct TitleSplitter: Sendable {
  /// What the tokens are.
  package enum Source: Hashable, Sendable {
    /// A value that a user typed: it is the thing whole, in whatever case.
    case value
    /// Running text: names begin with capitals, and what follows may be somebody's name.
    case article
  }

  package let tokens: [Token]
  /// What the tokens were cut from.
  private let words: String
  let source: Source
  /// Where the tokens end that may be read.
  package let limit: Int

  package init(_ tokens: [Token], of words: String, source: Source) {
    self.tokens = tokens
    self.words = words
    self.source = source
    limit = tokens.count
  }

  /// The words of a range, with their signs and spaces made one.
  package func text(_ range: Range<Int>) -> String {
    guard range.count > 1 else { return range.first.map { String(word($0)) } ?? "" }
    var text = ""
    for index in range {
      if tokens[index].followsSpace, index > range.lowerBound { text += " " }
      text += word(index)
    }
    return text
  }

  /// A word as it stands in the text.
  package func word(_ index: Int) -> Substring { tokens[index].text(in: words) }

  package func isName(_ index: Int) -> Bool {
    index < limit && tokens[index].kind == .word && tokens[index].isCapitalised
  }

  package func isWord(_ index: Int) -> Bool {
    index < limit && tokens[index].kind != .sign
  }
}
