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
  let source: Source
  /// Where the tokens end that may be read.
  package let limit: Int

  package init(_ tokens: [Token], source: Source) {
    self.tokens = tokens
    self.source = source
    limit = tokens.count
  }

  /// The words of a range, with their signs and spaces made one.
  package func text(_ range: Range<Int>) -> String {
    var text = ""
    for index in range {
      if tokens[index].followsSpace, index > range.lowerBound { text += " " }
      text += tokens[index].text
    }
    return text
  }

  package func isName(_ index: Int) -> Bool {
    index < limit && tokens[index].kind == .word && tokens[index].isCapitalised
  }

  package func isWord(_ index: Int) -> Bool {
    index < limit && tokens[index].kind != .sign
  }
}
