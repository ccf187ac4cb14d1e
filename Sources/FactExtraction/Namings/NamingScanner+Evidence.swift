import Vocabulary

/// Names with no word before them that tells of a person, where what stands beside them does.
extension NamingScanner {
  /// `Kim Long (26 tuổi)`, `dẫn lời Lục Khảng, …`, `Yu Ji-na, đại sứ …`.
  mutating func evidentNaming(at index: Int) -> Naming? {
    guard splitter.isName(index), !tokens[index].isAllCapitals, beginsRun(index),
      !opensSentence(index), isBeforeEvidence(index) || isCited(index),
      let (name, range) = personName(at: index, after: .honorific),
      (2...5).contains(name.words.count),
      hasAge(behind: range.upperBound) && canHaveAge(range)
        || isCited(index) && isLikeName(name, range, isCited: true)
        || isApposed(index, range) && isLikeName(name, range, isCited: false)
    else { return nil }
    let naming = naming(of: name, range, start: index, titles: [])
    guard !isThing(range) else {
      things.insert(name.words)
      return nil
    }
    return naming
  }

  /// Whether a bracket or a comma follows a run of capitals, as most are followed by neither.
  private func isBeforeEvidence(_ index: Int) -> Bool {
    var end = index + 1
    while end - index < 10, isWithinName(end) { end += 1 }
    return end > index + 1 && (passage.isSign(end, "(") || passage.isSign(end, ","))
  }

  private func isWithinName(_ index: Int) -> Bool {
    splitter.isName(index) || passage.isSign(index, "-") || passage.isSign(index, ".")
      || passage.isSign(index - 1, "-") || Self.particles.contains(passage.folded(index))
  }

  /// `(26 tuổi`, `, 24 tuổi`, `(SN 2001`, `, sinh năm 1983`: only people have an age.
  func hasAge(behind end: Int) -> Bool {
    guard passage.isSign(end, "(") || passage.isSign(end, ",") else { return false }
    if tokens.indices.contains(end + 1), tokens[end + 1].kind == .number {
      return tokens[end + 1].length < 3 && passage.folded(end + 2) == "tuổi"
    }
    switch passage.folded(end + 1) {
    case "sn": return tokens.indices.contains(end + 2) && tokens[end + 2].kind == .number
    case "sinh":
      return ["năm", "ngày"].contains(passage.folded(end + 2))
        || tokens.indices.contains(end + 2) && tokens[end + 2].kind == .number
    default: return false
    }
  }

  /// Not so a company, a name behind a country, and a second name (`Lê Nam (Nam Mèo, 23 tuổi)`).
  private func canHaveAge(_ range: Range<Int>) -> Bool {
    CountryList.table.end(tokens, at: range.lowerBound, before: tokens.count) == nil
      && !passage.isSign(range.lowerBound - 1, "(")
      && !["tức", "danh"].contains(passage.folded(range.lowerBound - 1))
      && !range.contains {
        tokens[$0].isAllCapitals && tokens[$0].length > 1
          || CompanyWords.contains(tokens[$0].folded)
      }
  }

  /// `AFP dẫn lời Lục Khảng, …`, `theo lời Lục Khảng`: whose words are cited.
  private func isCited(_ index: Int) -> Bool {
    let word = passage.folded(index - 1) == "của" ? index - 2 : index - 1
    return passage.folded(word) == "lời"
      && ["dẫn", "theo", "trích"].contains(passage.folded(word - 1))
  }

  /// `Yu Ji-na, đại sứ Pháp tại Lào, …`: behind the comma what somebody is.
  private func isApposed(_ index: Int, _ range: Range<Int>) -> Bool {
    guard isFirst(index) || passage.folded(index - 1) == "theo",
      passage.isSign(range.upperBound, ",")
    else { return false }
    var start = range.upperBound + 1
    if ["một", "cựu", "nguyên", "nữ"].contains(passage.folded(start)) { start += 1 }
    guard tokens.indices.contains(start), !tokens[start].isCapitalised else { return false }
    if let honorific = Honorific.table.match(tokens, at: start, before: tokens.count) {
      return honorific.value.kind == .degree && !splitter.isName(honorific.end)
        && honorific.value.name != "nhà sản xuất"
    }
    guard let titles = titles(at: start) else { return false }
    return personName(at: titles.end, after: .title) == nil
  }

  /// Whether words can be a name and are no unit, body or company.
  private func isLikeName(_ name: PersonName, _ range: Range<Int>, isCited: Bool) -> Bool {
    guard canHaveAge(range), canBeShort(range.lowerBound),
      !CityWords.begins.contains(name.words[0]),
      !Gazetteer.shared.knows(splitter.key(range)),
      ProvinceList.table.end(tokens, at: range.lowerBound, before: range.upperBound) == nil
    else { return false }
    return SurnameList.knows(name.words[0]) && name.words.count < 5
      || name.words.allSatisfy(\.isPlain) || isCited && passage.isSign(range.upperBound, ",")
  }
}
