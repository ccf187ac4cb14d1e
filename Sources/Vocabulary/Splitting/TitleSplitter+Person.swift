extension TitleSplitter {
  /// Whether what remains of a run of capitals reads as a person's name.
  package func beginsPerson(at start: Int, before end: Int) -> Bool {
    (2...5).contains(end - start) && SurnameList.knows(tokens[start].folded)
  }

  /// Where in a run of capitals a person's name begins, if one ends the run.
  ///
  /// Of several surnames the most frequent one counts: in `Lâm Nguyễn Việt Hà` it is the second.
  func personStart(in range: Range<Int>, after least: Int) -> Int? {
    var best: (start: Int, weight: Int)?
    for start in range.dropFirst(least) where beginsPerson(at: start, before: range.upperBound) {
      let weight = SurnameList.weight(of: tokens[start].folded)
      if weight > (best?.weight ?? -1) { best = (start, weight) }
    }
    return best?.start
  }
}
