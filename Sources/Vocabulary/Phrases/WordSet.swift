/// Words that are only asked whether they are among them, by their hashes.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline var branches = BranchTable()

  package init(_ words: [FoldedWord]) {
    for word in words where !contains(word) { branches.add(1, after: 0, by: word.hash) }
  }

  public init(arrayLiteral words: FoldedWord...) {
    self.init(words)
  }

  /// Inlined into other rooms, as it is asked of every word of a text.
  @inlinable @inline(__always)
  public func contains(_ word: FoldedWord) -> Bool { branches.next(after: 0, by: word.hash) != 0 }
}
