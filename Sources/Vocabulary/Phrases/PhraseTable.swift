/// Phrases that are found in a row of tokens, the longest first.
public struct PhraseTable<Value: Sendable>: Sendable {
  @usableFromInline var tree = PhraseTree()
  /// What the phrases stand for, by their numbers in the tree.
  @usableFromInline var values: [Value] = []

  package init() {}

  /// Adds a phrase; the first value stays where a phrase is added twice.
  package mutating func add(_ phrase: String, _ value: Value) {
    if tree.add(Tokens.tokens(of: phrase), number: values.count) { values.append(value) }
  }

  /// The words that its phrases begin with, each once.
  package var firstWords: [FoldedWord] { tree.firstWords }

  /// The longest phrase that begins at a token: what it stands for, and the token after it.
  ///
  /// Abbreviations match in capitals only, unless `anyCase` says that capitals mean nothing.
  ///
  /// Inlined, because a generic call into another module asks the runtime for types at each token.
  @inlinable @inline(__always)
  public func match(
    _ tokens: [Token],
    at start: Int,
    before end: Int,
    anyCase: Bool = false
  ) -> (value: Value, end: Int)? {
    guard let match = tree.branches.match(tokens, at: start, before: end, anyCase: anyCase) else {
      return nil
    }
    return (values[match.number], match.end)
  }

  /// The same without the value, which costs more than the look-up where nobody wants it.
  @inlinable @inline(__always)
  public func end(_ tokens: [Token], at start: Int, before end: Int) -> Int? {
    tree.branches.match(tokens, at: start, before: end, anyCase: false)?.end
  }
}
