import Vocabulary

/// Foreign names that are known by the first name alone.
extension NamingScanner {
  /// `Maria Silva đón con trai`: a first name and a name behind it are somebody, though nothing around
  /// them says so.
  ///
  /// A ship, a make or a place may be called like somebody: then a word for it stands before the name
  /// (`tàu Maria Silva`), an abbreviation (`USS Maria Silva`), or a number behind it (`Maria Silva 2`).
  func beginsWithFirstName(_ range: Range<Int>) -> Bool {
    guard range.count > 1, ForeignGivenNameList.knows(tokens[range.lowerBound].folded),
      range.upperBound == tokens.count || !tokens[range.upperBound].folded.beginsWithDigit,
      !isCalledLikeSomebody(range)
    else { return false }
    let before = range.lowerBound - 1
    return before < 0 || !(tokens[before].isAllCapitals && tokens[before].length > 1)
  }

  private func isCalledLikeSomebody(_ range: Range<Int>) -> Bool {
    isThing(range) || Gazetteer.shared.knows(splitter.key(range))
      || passage.isSign(range.lowerBound - 1, "/")
  }
}
