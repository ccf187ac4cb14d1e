/// Phrases that are found in a row of tokens, the longest first.
///
/// A tree of words with one hash table for all its branches: a word that begins no phrase costs one
/// look-up.
package struct PhraseTable<Value: Sendable>: Sendable {
  private var branches = BranchTable()
  /// What each node stands for, if a phrase ends there; node 0 is the root.
  private var values: [Value?] = [nil]
  /// One-word phrases of the lists in capitals: in an article they count in capitals only (`UN` is
  /// a body, `Un` somebody's name).
  private var abbreviations: Set<Int32> = []

  package init() {}

  /// Adds a phrase; the first value stays where a phrase is added twice.
  package mutating func add(_ phrase: String, _ value: Value) {
    var node: Int32 = 0
    let tokens = Tokens.tokens(of: phrase)
    for token in tokens {
      var next = branches.next(after: node, by: token.hash)
      if next == 0 {
        next = Int32(values.count)
        values.append(nil)
        branches.add(next, after: node, by: token.hash)
      }
      node = next
    }
    guard node != 0, values[Int(node)] == nil else { return }
    values[Int(node)] = value
    if tokens.count == 1, tokens[0].isAllCapitals { abbreviations.insert(node) }
  }

  /// The longest phrase that begins at a token: what it stands for, and the token after it.
  ///
  /// Abbreviations match in capitals only, unless `anyCase` says that capitals mean nothing.
  package func match(
    _ tokens: [Token],
    at start: Int,
    before end: Int,
    anyCase: Bool = false
  ) -> (value: Value, end: Int)? {
    var node: Int32 = 0
    var index = start
    var best: (value: Value, end: Int)?
    while index < end {
      node = branches.next(after: node, by: tokens[index].hash)
      if node == 0 { break }
      index += 1
      if let value = values[Int(node)],
        anyCase || !abbreviations.contains(node) || tokens[start].capitals > 1
      {
        best = (value, index)
      }
    }
    return best
  }
}
