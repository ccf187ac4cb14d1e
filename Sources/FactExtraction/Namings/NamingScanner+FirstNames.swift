import Vocabulary

/// Foreign names that are known by the first name alone.
extension NamingScanner {
  /// `Maria Silva đón con trai`: a first name and a name behind it are somebody, though nothing around
  /// them says so.
  ///
  /// A ship, a make or a place may be called like somebody: then a word for it stands before the name
  /// (`tàu Maria Silva`), an abbreviation (`USS Maria Silva`), or a number behind it (`Maria Silva 2`).
  func beginsWithFirstName(_ range: Range<Int>) -> Bool {
    guard range.count > 1,
      ForeignGivenNameList.knows(tokens[range.lowerBound].folded) || isEastAsian(range),
      range.upperBound == tokens.count || !tokens[range.upperBound].folded.beginsWithDigit,
      !isCalledLikeSomebody(range)
    else { return false }
    let before = range.lowerBound - 1
    return before < 0 || !(tokens[before].isAllCapitals && tokens[before].length > 1)
  }

  private func isCalledLikeSomebody(_ range: Range<Int>) -> Bool {
    isThing(range) || Gazetteer.shared.knows(splitter.key(range))
      || passage.isSign(range.lowerBound - 1, "/") || tokens[range.upperBound - 1].length < 2
      || isCountry(range.upperBound - 1..<range.upperBound)
  }

  /// `Kim Jong Il`, `Zhou Qiang`: a family name of Korea or China, and syllables that are no Vietnamese
  /// ones.
  private func isEastAsian(_ range: Range<Int>) -> Bool {
    let family = tokens[range.lowerBound].folded
    let given = tokens[range].dropFirst()
    guard given.contains(where: { !Syllable.isVietnamese($0.folded) }) else { return false }
    if range.count == 3, Self.koreanSurnames.contains(family) {
      return given.allSatisfy { $0.kind == .word && (2...5).contains($0.length) }
    }
    return range.count == 2 && Self.chineseSurnames.contains(family)
  }

  /// As they are written in pinyin, without those that are Vietnamese or English words as well.
  private static let chineseSurnames: WordSet = [
    "wang", "zhang", "zhao", "zhou", "zhu", "xu", "liu", "yang", "huang", "wu", "gao", "guo", "luo",
    "zheng", "xie", "feng", "deng", "peng", "zeng", "xiao", "yuan", "jiang", "wei", "yao", "qian",
    "geng", "qin", "lei",
  ]
}
