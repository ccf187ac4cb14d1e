import Vocabulary

/// Sentences that only tell whose the words before them are.
extension CueFinder {
  /// `”, ông A nói.` at the beginning of a passage: the words stand in those before it.
  func closing(_ number: Int, in sentence: Range<Int>) -> Cue? {
    let extent = passage.namings[number].extent
    guard passage.quotations.closing == sentence.lowerBound, isPerson(number),
      extent.lowerBound - sentence.lowerBound <= 2,
      let found = verb(after: extent.upperBound, in: sentence), found.verb.mayFollow,
      isEnd(found.end, of: sentence)
    else { return nil }
    let verb = Cue.Verb(kind: found.verb.kind, text: words(found.start..<found.end))
    return Cue(naming: number, verb: verb, contents: [], isOpen: false)
  }

  /// `Đó là chia sẻ của ông A tại buổi họp`: somebody spoke, and the words stand elsewhere.
  func attributed(_ number: Int, in sentence: Range<Int>) -> Cue? {
    let start = passage.namings[number].extent.lowerBound
    guard isPerson(number), ["đó", "đây"].contains(passage.folded(sentence.lowerBound)),
      passage.folded(sentence.lowerBound + 1) == "là", passage.folded(start - 1) == "của",
      start - sentence.lowerBound <= 8,
      Range(from: sentence.lowerBound + 2, before: start - 1).contains(where: {
        Self.wordsForWords.contains(tokens[$0].folded)
      })
    else { return nil }
    let text = words(sentence.lowerBound + 2..<start - 1)
    return Cue(naming: number, verb: Cue.Verb(kind: .says, text: text), contents: [], isOpen: false)
  }
}
