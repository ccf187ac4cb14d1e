import Vocabulary

/// Full names of the language whose last word is on no list, told by what stands around them.
extension NamingScanner {
  /// `Nguyễn Tri Thơ, Trưởng ban B`, `Trần Hoàng K., sinh năm 1983`, `Trần Hoàng Khoắt (31 tuổi)`: a
  /// family name and two words more are somebody where a title or an age follows or the last is only a
  /// letter.
  func apposedName(at index: Int) -> (name: PersonName, range: Range<Int>)? {
    guard let (name, range) = fullName(at: index), beginsRun(index),
      !range.contains(where: { tokens[$0].isAllCapitals && tokens[$0].length > 1 }),
      !Gazetteer.shared.knows(splitter.key(range))
    else { return nil }
    let end = range.upperBound
    let isMasked = tokens[end - 1].length == 1 && passage.isSign(end, ".")
    guard
      isMasked || hasAge(behind: end) || !appositions(after: end).titles.isEmpty
        || isFirst(index) && passage.isBeforeVerb(end)
    else { return nil }
    return (name, range)
  }

  /// `Lê Văn Nam, Hoàng Thị Mơ và Trần Hữu Khoắt`: behind the name of a Vietnamese one more.
  func namedInRow(at index: Int) -> (name: PersonName, range: Range<Int>)? {
    guard index > 1, passage.isSign(index - 1, ",") || passage.folded(index - 1) == "và",
      let last = namings.last, last.extent.upperBound == index - 1,
      case .person(let other) = last.subject, !other.isForeign, other.words.count > 2,
      let (name, range) = fullName(at: index),
      !range.contains(where: { tokens[$0].isAllCapitals }),
      !Gazetteer.shared.knows(splitter.key(range))
    else { return nil }
    return (name, range)
  }

  /// `Giám đốc Sở Zorpa TP HCM Lê Văn Nam cho biết`: behind a place a full name that speaks, whatever the
  /// words before the place.
  func namedBehindPlace(at index: Int) -> (name: PersonName, range: Range<Int>)? {
    guard let last = namings.last, last.extent.upperBound == index, case .place = last.subject,
      let (name, range) = fullName(at: index), name.words.allSatisfy(Syllable.isVietnamese),
      !range.contains(where: { tokens[$0].isAllCapitals }),
      passage.isBeforeVerb(range.upperBound)
    else { return nil }
    return (name, range)
  }

  /// A family name with two words more or three.
  private func fullName(at index: Int) -> (name: PersonName, range: Range<Int>)? {
    guard splitter.isName(index), SurnameList.knows(tokens[index].folded),
      var (name, range) = personName(at: index, after: .title), (3...4).contains(name.words.count)
    else { return nil }
    name.isDoubtful = false
    range = index..<range.upperBound
    return (name, range)
  }
}
