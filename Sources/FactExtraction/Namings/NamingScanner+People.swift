import Vocabulary

extension NamingScanner {
  /// What stands before a name and so tells how sure it is.
  enum NameContext { case honorific, title, nothing }

  /// `ông Hải`, `Đại tá Nguyễn Văn A`, `đồng chí Bí thư Tỉnh ủy Nguyễn Văn A`, `ông` alone.
  mutating func honouredNaming(at index: Int) -> Naming? {
    guard let found = honorifics(at: index), !isThingWord(before: index) else { return nil }
    if let titled = titledNaming(at: found.end), case .person(var name) = titled.subject {
      name.honorifics = found.names + name.honorifics
      var naming = titled
      naming.subject = .person(name)
      naming.extent = index..<titled.extent.upperBound
      return naming
    }
    if let (named, range) = personName(at: found.end, after: .honorific),
      found.isAddress || range.count > 1,
      CountryList.table.match(tokens, at: found.end, before: tokens.count)?.end != range.upperBound
    {
      var name = named
      name.honorifics = found.names
      return naming(of: name, range, start: index, titles: [])
    }
    return pronoun(at: index, end: found.end)
  }

  /// The row of honorifics that begins at a token: `Giáo sư, Tiến sĩ`, `GS.TS`.
  func honorifics(at index: Int) -> (names: [String], isAddress: Bool, end: Int)? {
    guard var match = Honorific.table.match(tokens, at: index, before: tokens.count) else {
      return nil
    }
    var names = [match.value.name]
    while match.end < tokens.count, names.count < 6 {
      let start =
        match.end + (tokens[match.end].isSign(",") || tokens[match.end].isSign(".") ? 1 : 0)
      guard let next = Honorific.table.match(tokens, at: start, before: tokens.count),
        start == match.end || next.value.kind != .address
      else { break }
      names.append(next.value.name)
      match = next
    }
    return (names, match.value.kind == .address, match.end)
  }

  private func pronoun(at index: Int, end: Int) -> Naming? {
    guard end == index + 1, ["ông", "bà", "anh", "chị"].contains(tokens[index].folded),
      !["con", "em", "hùng", "ngoại", "nội", "bà", "chị", "cả", "ta", "ấy", "cụ", "chủ"]
        .contains(passage.folded(end)),
      !["hai", "các", "những", "ba", "số"].contains(passage.folded(index - 1))
    else { return nil }
    if ["này"].contains(passage.folded(end)) {
      return Naming(subject: .pronoun, range: index..<end, extent: index..<end + 1)
    }
    return Naming(subject: .pronoun, range: index..<end, extent: index..<end)
  }

  /// A name with nothing before it: three words or more that begin with a family name; two words
  /// count only where the article names the person elsewhere.
  mutating func bareNaming(at index: Int) -> Naming? {
    guard let (name, range) = personName(at: index, after: .nothing) ?? speakingName(at: index)
    else { return nil }
    guard !isThing(range) else {
      thingEnd = range.upperBound
      return nil
    }
    return naming(of: name, range, start: index, titles: [])
  }

  /// `“…”, người bán hàng Lê Mơ nói`: two words are a name where they speak and are no place.
  private func speakingName(at index: Int) -> (name: PersonName, range: Range<Int>)? {
    guard var (name, range) = personName(at: index, after: .title), name.words.count == 2,
      !name.isForeign, index == 0 || !splitter.isName(index - 1), isBeforeVerb(range.upperBound),
      !Gazetteer.shared.knows(splitter.key(range)),
      !range.contains(where: { tokens[$0].isAllCapitals })
    else { return nil }
    name.isDoubtful = false
    range = index..<range.upperBound
    return (name, range)
  }

  /// `chùa Bà …`: a form of address that belongs to the name of a thing.
  private func isThingWord(before index: Int) -> Bool {
    index > 0 && tokens[index].isCapitalised
      && PhraseSet.things.end(tokens, at: index - 1, before: index) == index
  }

  private func isThing(_ range: Range<Int>) -> Bool {
    if thingEnd >= 0, thingEnd < range.lowerBound, range.lowerBound - thingEnd <= 2,
      (thingEnd..<range.lowerBound).allSatisfy({
        tokens[$0].isSign(",") || tokens[$0].isSign("-") || tokens[$0].folded == "và"
      })
    {
      return true
    }
    var index = range.lowerBound - 1
    let least = max(0, range.lowerBound - 4)
    while index >= least, tokens[index].kind != .sign || tokens[index].isSign(":") {
      if let end = PhraseSet.things.end(tokens, at: index, before: range.lowerBound),
        end == range.lowerBound || passage.folded(end) == "như" || tokens[end].isSign(":")
          || tokens[index].isCapitalised && end < range.lowerBound
      {
        return true
      }
      index -= 1
    }
    return false
  }

  /// A foreign name with nothing before it: two words or more before a title or a reporting verb
  /// (`Maria Silva, giám đốc …`, `“…”, Maria Silva nói`); one word where the article names somebody
  /// so in full.
  func foreignNaming(at index: Int) -> Naming? {
    guard splitter.isName(index), !tokens[index].isAllCapitals,
      !Syllable.isVietnamese(tokens[index].folded), index == 0 || !splitter.isName(index - 1),
      CountryList.table.match(tokens, at: index, before: tokens.count) == nil,
      var (name, range) = personName(at: index, after: .honorific)
    else { return nil }
    let naming = naming(of: name, range, start: index, titles: [])
    if range.contains(where: { CompanyWords.contains(tokens[$0].folded) }) { return nil }
    let isSubject =
      (index == 0 || tokens[index - 1].kind == .sign)
      && (isBeforeVerb(range.upperBound) || isBeforeApposition(range.upperBound))
    guard naming.titles.isEmpty, !isSubject || range.count < 2 else {
      return naming
    }
    name.isDoubtful = true
    range = index..<range.upperBound
    return Naming(subject: .person(name), range: range, extent: range)
  }

  /// `Maria Silva, người quen của gia đình, cho biết`.
  private func isBeforeApposition(_ index: Int) -> Bool {
    guard passage.isSign(index, ",") else { return false }
    for next in Range(from: index + 1, before: min(index + 25, tokens.count)) {
      if tokens[next].isSign(".") || tokens[next].isSign("“") { return false }
      if tokens[next].folded == "cho", ["biết", "hay", "rằng"].contains(passage.folded(next + 1)) {
        return true
      }
    }
    return false
  }

  private func isBeforeVerb(_ index: Int) -> Bool {
    guard let verb = ReportingVerb.table.match(tokens, at: index, before: tokens.count) else {
      return false
    }
    return !verb.value.needsSign || verb.value.mayFollow
  }

  /// The name that begins at a token.
  func personName(at start: Int, after context: NameContext) -> (
    name: PersonName, range: Range<Int>
  )? {
    guard splitter.isName(start), let end = nameEnd(from: start, after: context) else { return nil }
    let range = start..<end
    let words = range.filter { tokens[$0].kind == .word }.map { tokens[$0].folded }
    let isForeign =
      !SurnameList.knows(words[0]) && !words.allSatisfy { Syllable.isVietnamese($0) }
    guard accepts(range, words, isForeign, context) else { return nil }
    let name = PersonName(
      text: splitter.text(range),
      words: words,
      isForeign: isForeign,
      honorifics: [],
      isDoubtful: context == .nothing && words.count < 3
    )
    return (name, range)
  }

  private func accepts(
    _ range: Range<Int>,
    _ words: [String],
    _ isForeign: Bool,
    _ context: NameContext
  ) -> Bool {
    switch context {
    case .honorific:
      return true
    case .title:
      if SurnameList.knows(words[0]) {
        return words.count >= 2
          && ProvinceList.table.match(tokens, at: range.lowerBound, before: range.upperBound)?.end
            != range.upperBound
      }
      if isForeign {
        return words.count >= 2 && words.last != "nam"
          && !range.contains {
            tokens[$0].isAllCapitals || CompanyWords.contains(tokens[$0].folded)
          }
      }
      return words.count >= 3 && GivenNameList.knows(words[words.count - 1])
        && !Gazetteer.shared.knows(splitter.key(range))
    case .nothing:
      guard SurnameList.knows(words[0]), (2...4).contains(words.count),
        GivenNameList.knows(words[words.count - 1]) || ["văn", "thị"].contains(words[1]),
        !range.contains(where: { tokens[$0].isAllCapitals }),
        range.lowerBound == 0 || !splitter.isName(range.lowerBound - 1),
        words.count > 2 || Syllable.isVietnamese(words[1])
      else { return false }
      if ProvinceList.table.match(tokens, at: range.lowerBound, before: range.upperBound) != nil {
        return false
      }
      return !Gazetteer.shared.knows(splitter.key(range)) || words.count == 2
    }
  }

  /// The end of the run of capitals that can be a name.
  private func nameEnd(from start: Int, after context: NameContext) -> Int? {
    var end = start
    var words = 0
    while end < tokens.count, words < 6 {
      if splitter.isName(end) {
        if end > start, beginsSomethingElse(at: end) { break }
        words += 1
        end += 1
      } else if end > start, !tokens[end].followsSpace, splitter.isName(end + 1),
        !tokens[end + 1].followsSpace,
        tokens[end].isSign("-") || tokens[end].isSign("'") || tokens[end].isSign("’")
      {
        end += 1
      } else if end > start, let next = afterParticle(end) {
        end = next
      } else {
        break
      }
    }
    if words > 4, SurnameList.knows(tokens[start].folded) {
      return min(end, start + 5)
    }
    return end
  }

  /// `Omar bin Said`, `Bashar al - Assad`: small words inside a foreign name.
  private func afterParticle(_ index: Int) -> Int? {
    guard
      ["al", "bin", "van", "von", "de", "del", "della", "ibn", "ben", "dos"]
        .contains(tokens[index].folded)
    else { return nil }
    let next = passage.isSign(index + 1, "-") ? index + 2 : index + 1
    return splitter.isName(next) ? next : nil
  }

  private func beginsSomethingElse(at index: Int) -> Bool {
    if let role = RoleList.table.match(tokens, at: index, before: tokens.count) {
      return role.end - index > 1 || !splitter.isName(index + 1)
    }
    if let body = BodyList.table.match(tokens, at: index, before: tokens.count) {
      return body.end - index > 1 || tokens[index].isAllCapitals
    }
    return tokens[index].isAllCapitals
      && PlaceLevel.table.match(tokens, at: index, before: tokens.count) != nil
  }
}
