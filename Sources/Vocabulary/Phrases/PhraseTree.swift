/// The words of many phrases as a tree with one hash table for all its branches.
///
/// A word that begins no phrase costs one look-up.
@usableFromInline
struct PhraseTree: Sendable {
  /// A phrase that was found: its number, and the token after it.
  @usableFromInline
  struct Match: Sendable {
    @usableFromInline var number: Int
    @usableFromInline var end: Int
  }

  @usableFromInline private(set) var branches = BranchTable()
  private var lastNode: Int32 = 0
  /// The words that phrases begin with, each once.
  private(set) var firstWords: [FoldedWord] = []

  init() {}

  /// Adds a phrase under a number; whether it is there now under this one.
  ///
  /// One-word phrases of the lists in capitals are abbreviations: in an article they count in
  /// capitals only (`UN` is a body, `Un` somebody's name).
  mutating func add(_ tokens: [Token], number: Int) -> Bool {
    guard let last = tokens.last else { return false }
    var before: Int32 = 0
    var node: Int32 = 0
    for token in tokens {
      before = node
      node = branches.next(after: before, by: token.folded.hash)
      if node == 0 {
        if before == 0 { firstWords.append(token.folded) }
        lastNode += 1
        node = lastNode
        branches.add(node, after: before, by: token.folded.hash)
      }
    }
    let isAbbreviation = tokens.count == 1 && last.isAllCapitals
    return branches.end(
      number,
      isAbbreviation: isAbbreviation,
      after: before,
      by: last.folded.hash
    )
  }
}

extension BranchTable {
  /// The longest phrase that begins at a token.
  @usableFromInline
  func match(_ tokens: [Token], at start: Int, before end: Int, anyCase: Bool) -> PhraseTree.Match?
  {
    var node: Int32 = 0
    var index = start
    var best: PhraseTree.Match?
    while index < end {
      let branch = slots[slot(after: node, by: tokens[index].folded.hash)]
      if branch.node == 0 { break }
      node = branch.node
      index += 1
      let isAbbreviation = branch.phrase & 1 != 0
      if branch.phrase >= 0, anyCase || !isAbbreviation || tokens[start].capitals > 1 {
        best = PhraseTree.Match(number: Int(branch.phrase >> 1), end: index)
      }
    }
    return best
  }
}
