import Vocabulary

extension NamingScanner {
  /// What stands before a name and so tells how sure it is.
  enum NameContext {
    case honorific, title
    /// A title with a foreign country: Chinese names look like Vietnamese ones.
    case foreignTitle
    case nothing
  }

  /// `ông Hải`, `Đại tá Nguyễn Văn A`, `đồng chí Bí thư Tỉnh ủy Nguyễn Văn A`, `ông` alone.
  mutating func honouredNaming(at index: Int) -> Naming? {
    guard let found = honorifics(at: index), !isThingWord(before: index), !isPlace(at: index),
      !isEngland(index)
    else {
      return pointing(at: index)
    }
    if let titled = titledNaming(at: found.end), case .person(var name) = titled.subject {
      name.honorifics = found.names + name.honorifics
      var naming = titled
      naming.subject = .person(name)
      naming.extent = index..<titled.extent.upperBound
      return naming
    }
    if let (named, range) = personName(at: behindCountry(found.end), after: .honorific),
      found.isAddress ? range.count == 1 || !isCountry(range) : canBeNamed(range)
    {
      var name = named
      name.honorifics = found.names
      return naming(of: name, range, start: index, titles: [])
    }
    if !found.isAddress, let start = startBehindWords(found.end),
      var (name, range) = personName(at: start, after: .honorific), range.count > 1
    {
      name.honorifics = found.names
      range = start..<range.upperBound
      return naming(of: name, range, start: index, titles: [])
    }
    if !found.isAddress, let start = behindPraise(found.end),
      var (name, range) = personName(at: start, after: .honorific), canBeNamed(range)
    {
      name.honorifics = found.names
      range = start..<range.upperBound
      return naming(of: name, range, start: index, titles: [])
    }
    return pronoun(at: index, end: found.end)
  }

  /// `Bà Rịa`: a province that begins like a form of address.
  private func isPlace(at index: Int) -> Bool {
    tokens[index].isCapitalised && splitter.isName(index + 1)
      && ProvinceList.table.match(tokens, at: index, before: tokens.count) != nil
  }

  /// Whether words behind a degree, a rank or an occupation are a name and not where one works.
  private func canBeNamed(_ range: Range<Int>) -> Bool {
    guard canBeShort(range.lowerBound) || isGivenAnh(range),
      !range.contains(where: { CompanyWords.contains(tokens[$0].folded) }),
      range.count == 1 || SurnameList.knows(tokens[range.lowerBound].folded)
        || !Gazetteer.shared.knows(splitter.key(range)) || isBeforeWords(range.upperBound)
    else { return false }
    return ProvinceList.table.match(tokens, at: range.lowerBound, before: range.upperBound)?.end
      != range.upperBound
  }

  /// `nhà báo Hồng Hà, Trưởng ban B`, `nhà báo Hồng Hà cho biết`: what is said of a person and no commune.
  private func isBeforeWords(_ index: Int) -> Bool {
    passage.isBeforeVerb(index) || passage.isSign(index, ",") && titles(at: index + 1) != nil
  }

  /// `ca sĩ Hàn Quốc Choi Yong`, `bác sĩ người Pháp Jean Dupont`: where the name begins.
  private func behindCountry(_ index: Int) -> Int {
    var start = index
    if passage.folded(index) == "người" { start += 1 }
    if passage.folded(index) == "quốc", passage.folded(index + 1) == "tịch" { start += 2 }
    guard
      let country = CountryList.table.match(tokens, at: start, before: tokens.count),
      splitter.isName(country.end)
    else { return index }
    let isForeign =
      splitter.isName(country.end + 1) && !Syllable.isVietnamese(tokens[country.end].folded)
    return start > index || country.end - start > 1 || isForeign ? country.end : index
  }

  func isCountry(_ range: Range<Int>) -> Bool {
    CountryList.table.match(tokens, at: range.lowerBound, before: tokens.count)?.end
      == range.upperBound
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
        start == match.end || next.value.kind != .address, !isNamedLikeAddress(start, next.value)
      else { break }
      names.append(next.value.name)
      match = next
    }
    return (names, match.value.kind == .address, match.end)
  }

  /// `bà Anh`, `ông Chú`: a capital tells the name from the form of address.
  private func isNamedLikeAddress(_ index: Int, _ honorific: Honorific) -> Bool {
    honorific.kind == .address && splitter.isName(index) && index > 0
      && tokens[index - 1].kind == .word
  }

  /// A name with nothing before it: three words or more that begin with a family name; two words
  /// count only where the article names the person elsewhere.
  mutating func bareNaming(at index: Int) -> Naming? {
    guard
      let (name, range) = personName(at: index, after: .nothing) ?? speakingName(at: index)
        ?? givenNames(at: index) ?? apposedName(at: index) ?? namedInRow(at: index)
        ?? namedBehindPlace(at: index)
    else { return nil }
    let naming = naming(of: name, range, start: index, titles: [])
    // `hiệu trưởng trường Sao Mai, Lê Văn A - phó phòng đào tạo`: an office tells people from schools.
    guard !isThing(range) || passage.isSign(index - 1, ",") && !naming.titles.isEmpty else {
      things.insert(name.words)
      return nil
    }
    return naming
  }

  /// `“…”, người bán hàng Lê Mơ nói`: two words are a name where they speak and are no place.
  private func speakingName(at index: Int) -> (name: PersonName, range: Range<Int>)? {
    guard splitter.isName(index), beginsRun(index),
      var (name, range) = personName(at: index, after: .title) ?? stageName(at: index),
      name.words.count == 2, !name.isForeign || tokens[index].folded.isMarked,
      passage.isBeforeVerb(range.upperBound),
      !Gazetteer.shared.knows(splitter.key(range)),
      !range.contains(where: { tokens[$0].isAllCapitals })
    else { return nil }
    name.isDoubtful = false
    range = index..<range.upperBound
    return (name, range)
  }

  /// `Huyền Lizzie cho hay`: a given name with marks and a foreign one.
  private func stageName(at index: Int) -> (name: PersonName, range: Range<Int>)? {
    guard tokens[index].folded.isMarked, GivenNameList.knows(tokens[index].folded),
      splitter.isName(index + 1), tokens[index + 1].length > 2, !splitter.isName(index + 2),
      !Syllable.isVietnamese(tokens[index + 1].folded),
      CountryList.table.match(tokens, at: index, before: tokens.count) == nil
    else { return nil }
    return personName(at: index, after: .honorific)
  }

  /// `Trung Kiên cho biết` beside `Lê Trần Trung Kiên`: two given names count where they speak and
  /// the article names somebody so in full.
  private func givenNames(at index: Int) -> (name: PersonName, range: Range<Int>)? {
    guard splitter.isName(index), splitter.isName(index + 1), !splitter.isName(index + 2),
      beginsRun(index),
      [index, index + 1].allSatisfy({
        GivenNameList.knows(tokens[$0].folded) && !tokens[$0].isAllCapitals
      }),
      !SurnameList.knows(tokens[index].folded), passage.isBeforeVerb(index + 2)
    else { return nil }
    let range = index..<index + 2
    let name = PersonName(
      text: splitter.text(range),
      words: range.map { tokens[$0].folded },
      isForeign: false,
      honorifics: [],
      isDoubtful: true
    )
    return (name, range)
  }

  /// A foreign name with nothing before it: two words or more before a title or a reporting verb
  /// (`Maria Silva, giám đốc …`, `“…”, Maria Silva nói`); one word where the article names somebody
  /// so in full.
  func foreignNaming(at index: Int) -> Naming? {
    guard splitter.isName(index), !tokens[index].isAllCapitals,
      beginsForeign(at: index),
      CountryList.table.match(tokens, at: index, before: tokens.count) == nil,
      !opensSentence(index),
      beginsRun(index) || isBehindCountry(index) || followsCountry(index),
      var (name, range) = personName(at: index, after: .honorific)
    else { return nil }
    let naming = naming(of: name, range, start: index, titles: [])
    if range.contains(where: { CompanyWords.contains(tokens[$0].folded) })
      || range.count > 1 && reportsNews(range.upperBound)
    {
      return isFirst(index) && isBeforeSpeech(range.upperBound) ? company(range) : nil
    }
    // `Coca - Cola VN`: no name of somebody ends in an abbreviation.
    if range.dropFirst().contains(where: { isAbbreviation($0, in: range) }) { return nil }
    if range.count > 1,
      isBehindCountry(index) || isCalled(index) || beginsWithFirstName(range)
    {
      return naming
    }
    // `Theo Sputnik, Ivan Feldt nói …`: the first is more often a paper's name.
    let isSource = passage.folded(index - 1) == "theo" && !isBeforeName(range.upperBound)
    guard range.count > 1 || index == 0 || isSource || !splitter.isName(index - 1) else {
      return nil
    }
    let isSubject =
      passage.folded(index - 1) == "theo"
      ? isApposedPerson(range.upperBound)
      : (isFirst(index) || opensSentence(index - 1))
        && (isBeforeSpeech(range.upperBound)
          || isBeforeApposition(range.upperBound, isTag: isBehindQuotation(index)))
        || isDescribed(index) && passage.isBeforeVerb(range.upperBound)
    guard naming.titles.isEmpty, !isSubject || range.count < 2 else {
      return naming
    }
    name.isDoubtful = true
    range = index..<range.upperBound
    return Naming(subject: .person(name), range: range, extent: range)
  }

  private func isBeforeName(_ index: Int) -> Bool {
    // `Theo Feldt, Mỹ đã …`: a land is nobody who speaks.
    passage.isSign(index, ",") && splitter.isName(index + 1)
      && CountryList.table.end(tokens, at: index + 1, before: tokens.count) == nil
  }

  /// `sĩ quan cảnh sát Ivan Feldt nói`: behind the last syllable of a word for somebody.
  private func isDescribed(_ index: Int) -> Bool {
    index > 0 && !tokens[index - 1].isCapitalised
      && !CityWords.begins.contains(tokens[index].folded)
      && (Self.personWords.contains(tokens[index - 1].folded)
        || Self.officeWords.contains(tokens[index - 1].folded))
  }

  /// Last syllables of words for people by what they are.
  private static let officeWords: WordSet = [
    "quan", "viên", "gia", "giả", "trưởng", "tá", "úy", "binh", "khách", "can", "cáo", "vệ",
  ]

  /// `Le Parisien hôm nay đưa tin`: that is what papers do.
  private func reportsNews(_ index: Int) -> Bool {
    Range(from: index, before: index + 6).contains {
      passage.folded($0) == "đưa" && passage.folded($0 + 1) == "tin"
    } && isBeforeSpeech(index)
  }

  /// `Korea Times cho hay`: the name of a paper or a company, which speaks.
  private func company(_ range: Range<Int>) -> Naming {
    let body = BodyParts(called: splitter.text(range), range: range)
    return Naming(subject: .body(body, nil), range: range, extent: range)
  }

  /// Whether words can begin a foreign name: the first or, behind a plain syllable, the second is
  /// no Vietnamese word (`Leon Panova`).
  private func beginsForeign(at index: Int) -> Bool {
    if !Syllable.isVietnamese(tokens[index].folded) { return true }
    return tokens[index].folded.isPlain && tokens[index].folded != "theo"
      && splitter.isName(index + 1)
      && !tokens[index + 1].isAllCapitals
      && !Syllable.isVietnamese(tokens[index + 1].folded)
      && BodyList.heads.match(tokens, at: index, before: tokens.count) == nil
  }

  private func isAbbreviation(_ index: Int, in range: Range<Int>) -> Bool {
    tokens[index].isAllCapitals && tokens[index].length > 1 && !isRegnal(index, in: range)
      && !tokens[range.lowerBound].isAllCapitals
  }

  /// `người Mỹ Paul Silva`, `người đồng cấp Nga Ivan Feldt`: whose country stands before the name.
  private func isBehindCountry(_ index: Int) -> Bool {
    index > 0 && isEngland(index - 1)
      || Range(from: max(0, index - 3), before: index).contains { start in
        ["người", "cấp", "nhiệm"].contains(passage.folded(start - 1))
          && country(at: start)?.end == index
      }
  }

  /// `người phụ nữ Pháp Maria Silva`, `nhà vận động ở Nga Ivan Feldt`: a country ends before the name.
  private func followsCountry(_ index: Int) -> Bool {
    Range(from: max(1, index - 3), before: index).contains { start in
      country(at: start)?.end == index && !tokens[start - 1].isCapitalised
    }
  }

  /// `có tên Maria Silva`, `tên thật là Maria Silva`.
  private func isCalled(_ index: Int) -> Bool {
    if passage.folded(index - 1) == "tên" { return true }
    return passage.folded(index - 1) == "là"
      && (passage.folded(index - 2) == "tên" || passage.folded(index - 3) == "tên"
        || Range(from: max(0, index - 9), before: index - 1).contains {
          Self.personWords.contains(tokens[$0].folded)
        })
  }

  /// Last words of those that mean a person: `thần tượng của bà là Maria Silva`.
  private static let personWords: WordSet = [
    "người", "bà", "ông", "anh", "bạn", "vợ", "chồng", "mẹ", "cha", "bố", "dân", "nhân", "phạm",
    "sát", "sĩ", "tượng", "gái", "trai", "thủ", "sư",
  ]

  /// `Maria Silva, người quen của gia đình, cho biết`: a verb behind the comma that closes the words.
  ///
  /// Behind a quotation (`“…” - Maria Silva, một chuyên gia ở đây nói`) the comma may be wanting.
  private func isBeforeApposition(_ index: Int, isTag: Bool) -> Bool {
    guard passage.isSign(index, ",") else { return false }
    for next in Range(from: index + 1, before: min(index + 25, tokens.count)) {
      if tokens[next].isSign("."), !isMask(next - 1) { return false }
      if tokens[next].isSign("“") { return false }
      if tokens[next].folded == "cho", ["biết", "hay", "rằng"].contains(passage.folded(next + 1)) {
        return true
      }
      if tokens[next].isSign(",") || isTag, passage.isBeforeVerb(next + 1) { return true }
    }
    return false
  }
}
