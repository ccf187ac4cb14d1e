import Vocabulary

/// What stands between an office abroad and the name of who holds it.
extension NamingScanner {
  /// `Thị trưởng Chicago Jean Dupont`, `CEO Zorpa Jean Dupont`, `bộ trưởng phát triển quốc tế Jean
  /// Dupont`: the titles with what belongs to the last, and where the name begins.
  func titlesWithSeat(_ titles: [TitleParts], before start: Int) -> (
    titles: [TitleParts], start: Int
  )? {
    if let city = ForeignCityList.table.match(tokens, at: start, before: tokens.count),
      isFirstName(city.end)
    {
      return (titles, city.end)
    }
    guard let last = titles.last, last.body == nil else { return nil }
    if isCompany(start, of: last) {
      return (
        titles.dropLast() + [last.at(splitter.text(start..<start + 1), start..<start + 1)],
        start + 1
      )
    }
    guard let end = ministryEnd(from: start, of: last) else { return nil }
    let name = splitter.text(start..<end)
    return (titles.dropLast() + [last.at("Bộ \(name)", start..<end)], end)
  }

  /// A first name of another land before a second name.
  private func isFirstName(_ index: Int) -> Bool {
    splitter.isName(index) && splitter.isName(index + 1)
      && ForeignGivenNameList.knows(tokens[index].folded)
  }

  /// `CEO Zorpa Jean Dupont`: in business no first name stands before the first name.
  private func isCompany(_ index: Int, of title: TitleParts) -> Bool {
    title.role.family == "business" && splitter.isName(index)
      && !Syllable.isVietnamese(tokens[index].folded)
      && !ForeignGivenNameList.knows(tokens[index].folded)
      && isFirstName(index + 1)
  }

  /// `bộ trưởng phát triển quốc tế Jean Dupont`, `bộ trưởng Brexit Jean Dupont`: the matter of a
  /// ministry goes on to the first name.
  private func ministryEnd(from start: Int, of title: TitleParts) -> Int? {
    guard ["Bộ trưởng", "Thứ trưởng"].contains(title.role.name), title.country == nil else {
      return nil
    }
    for index in Range(from: start, before: min(start + 7, tokens.count)) {
      if isFirstName(index) { return index > start ? index : nil }
      guard tokens[index].kind == .word,
        !FunctionWords.contains(tokens, at: index) || passage.folded(index) == "và",
        !tokens[index].isCapitalised || !Syllable.isVietnamese(tokens[index].folded),
        ReportingVerb.table.match(tokens, at: index, before: tokens.count) == nil
      else { return nil }
    }
    return nil
  }
}
