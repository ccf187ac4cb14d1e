/// Words that are only asked whether they are among them, by their hashes.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var branches = BranchTable()

  package init(_ words: [FoldedWord]) {
    for word in words where !contains(word) { branches.add(1, after: 0, by: word.hash) }
  }

  package init(arrayLiteral words: FoldedWord...) {
    self.init(words)
  }

  package func contains(_ word: FoldedWord) -> Bool { branches.next(after: 0, by: word.hash) != 0 }
}
