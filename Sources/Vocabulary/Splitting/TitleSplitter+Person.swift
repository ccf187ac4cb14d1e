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
    for start in range.dropFirst(least)
    where beginsPerson(at: start, before: range.upperBound)
      && !isTooLong(start, before: range.upperBound)
    {
      let weight = SurnameList.weight(of: tokens[start].folded)
      if weight > (best?.weight ?? -1) { best = (start, weight) }
    }
    return best?.start
  }

  /// Where a person's name begins at or behind a token of an unknown name.
  ///
  /// In `Chu Văn An` no name begins at `Văn`, and in `Sao Mai Nguyễn Văn Nam` none at `Mai`: a
  /// surname that is many times as frequent follows.
  func isPersonStart(_ start: Int, before end: Int) -> Bool {
    guard beginsPerson(at: start, before: end) else { return false }
    if ["văn", "thị"].contains(tokens[start].folded), start > 0,
      SurnameList.knows(tokens[start - 1].folded)
    {
      return false
    }
    guard start > 0, isName(start - 1) else { return true }
    if isTooLong(start, before: end) { return false }
    let weight = SurnameList.weight(of: tokens[start].folded)
    return !(start + 1..<max(start + 1, end - 2)).contains { later in
      SurnameList.weight(of: tokens[later].folded) > 8 * max(weight, 1)
    }
  }

  /// `Tân Hoàng Minh Lê Văn Nam`: five words of which the last three or four begin with another family
  /// name are no name.
  private func isTooLong(_ start: Int, before end: Int) -> Bool {
    end - start == 5
      && (start + 1..<end - 2).contains {
        !["văn", "thị"].contains(tokens[$0].folded)
          && SurnameList.weight(of: tokens[$0].folded) > 50
      }
  }

  /// Where in a run of capitals the family name stands, if the run begins with another word:
  /// `Đoài Trần Văn Bắc` after `Trưởng thôn`.
  package func familyName(in run: Range<Int>) -> Int? {
    guard let first = run.first, !SurnameList.knows(tokens[first].folded) else { return nil }
    let start = run.dropFirst().first { index in
      !["văn", "thị"].contains(tokens[index].folded)
        && SurnameList.weight(of: tokens[index].folded) > 50
    }
    guard let start, (2...4).contains(run.upperBound - start) else { return nil }
    return start
  }
}
