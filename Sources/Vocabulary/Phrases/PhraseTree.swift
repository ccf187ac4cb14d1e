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

  private var branches = BranchTable()
  /// The number of the phrase that ends at each node, −1 for none; node 0 is the root.
  private var numbers: [Int32] = [-1]
  /// One-word phrases of the lists in capitals: in an article they count in capitals only (`UN` is
  /// a body, `Un` somebody's name).
  private var abbreviations: Set<Int32> = []
  /// The words that phrases begin with, each once.
  private(set) var firstWords: [FoldedWord] = []

  init() {}

  /// Adds a phrase under a number; whether it is there now under this one.
  mutating func add(_ tokens: [Token], number: Int) -> Bool {
    var node: Int32 = 0
    for token in tokens {
      var next = branches.next(after: node, by: token.folded.hash)
      if next == 0 {
        if node == 0 { firstWords.append(token.folded) }
        next = Int32(numbers.count)
        numbers.append(-1)
        branches.add(next, after: node, by: token.folded.hash)
      }
      node = next
    }
    guard node != 0, numbers[Int(node)] < 0 else { return false }
    numbers[Int(node)] = Int32(number)
    if tokens.count == 1, tokens[0].isAllCapitals { abbreviations.insert(node) }
    return true
  }

  @usableFromInline
  func match(_ tokens: [Token], at start: Int, before end: Int, anyCase: Bool) -> Match? {
    var node: Int32 = 0
    var index = start
    var best: Match?
    while index < end {
      node = branches.next(after: node, by: tokens[index].folded.hash)
      if node == 0 { break }
      index += 1
      let number = numbers[Int(node)]
      if number >= 0,
        anyCase || tokens[start].capitals > 1 || !abbreviations.contains(node)
      {
        best = Match(number: Int(number), end: index)
      }
    }
    return best
  }
}
