import Vocabulary

/// Whose name stands behind a title.
extension NamingScanner {
  func person(after titles: [TitleParts], from end: Int, start: Int) -> Naming? {
    var nameStart = end
    var honorifics: [String] = []
    var seatPlace: PlaceParts?
    if let found = self.honorifics(at: end) {
      (honorifics, nameStart) = (found.names, found.end)
    } else if let calling = callingBehindDash(end) {
      (honorifics, nameStart) = (calling.names, calling.end)
    } else if let seat = seat(at: end), let comma = seat.comma, !titles.contains(where: isReporter),
      let found = self.honorifics(at: comma + 1), found.isAddress || isRank(at: comma + 1)
    {
      // `Chủ tịch UBND xã, ông Nguyễn Văn A`, `Giám đốc Công an tỉnh, Đại tá Lê Văn B`: not when the name has a title of its own.
      guard let name = personName(at: found.end, after: .honorific),
        name.range.count > 1 || isHeldThen(before: start),
        appositions(after: name.range.upperBound).titles.isEmpty
      else { return nil }
      (honorifics, nameStart) = (found.names, found.end)
      seatPlace = seat.place
    }
    nameStart = behindParty(nameStart)
    var titles = titles
    if let place = seatPlace, titles.last?.place == nil, titles.last?.body != nil {
      titles[titles.count - 1].place = place
    }
    if honorifics.isEmpty, let seated = titlesWithSeat(titles, before: nameStart) {
      (titles, nameStart) = seated
    }
    if honorifics.isEmpty, let start = startBehindBrand(nameStart) {
      if let last = titles.popLast() {
        titles.append(last.at(splitter.text(nameStart..<start), nameStart..<start))
      }
      nameStart = start
    }
    if honorifics.isEmpty, let last = titles.last, last.role.wordsOfBody > 0, last.body == nil,
      let (_, run) = personName(at: nameStart, after: .honorific),
      let start = splitter.familyName(in: run)
    {
      // `Trưởng thôn Đoài Trần Văn Bắc`: the hamlet's name stands before the holder's.
      let words = last.range.upperBound - last.role.wordsOfBody..<start
      titles[titles.count - 1] = last.at(splitter.text(words), words)
      nameStart = start
    }
    let isForeign = titles.last.map { $0.country != nil && $0.country != "Việt Nam" } ?? false
    let context: NameContext =
      honorifics.isEmpty ? isForeign ? .foreignTitle : .title : .honorific
    // `600 giáo viên tại Ea Feldt`: of many no one is named.
    if honorifics.isEmpty, !isOfMany(start), personName(at: nameStart, after: context) == nil {
      nameStart = startBehindWords(end) ?? nameStart
    }
    let isBehindWords = nameStart > end && honorifics.isEmpty
    guard
      let (found, range) = personName(at: nameStart, after: isBehindWords ? .honorific : context)
        ?? givenName(at: nameStart),
      !isRestOfCompany(range, of: titles)
    else { return nil }
    var name = found
    name.honorifics = honorifics
    return naming(of: name, range, start: start, titles: titles)
  }

  /// The seat of a body, behind its short form, and the comma behind it: `(SMO) tại Hà Nội, ông A`.
  private func seat(at end: Int) -> (place: PlaceParts?, comma: Int?)? {
    let index = behindShortForm(end) ?? end
    let place = passage.folded(index) == "tại" ? splitter.place(at: index + 1) : nil
    let comma = place?.end ?? index
    return (place, passage.isSign(comma, ",") ? comma : nil)
  }

  private func isOfMany(_ start: Int) -> Bool {
    start > 0
      && (tokens[start - 1].kind == .number
        || ["các", "những", "nhiều", "số", "hội", "đồng", "tòa", "ban"].contains(
          passage.folded(start - 1)
        ))
  }

  private func isRank(at index: Int) -> Bool {
    Honorific.table.match(tokens, at: index, before: tokens.count)?.value.kind == .rank
  }

  /// `Chủ tịch HĐTV Vinacam Lê Văn A`: where the name begins behind that of a company.
  private func startBehindBrand(_ start: Int) -> Int? {
    var end = start
    while end - start < 4, splitter.isName(end), !SurnameList.knows(tokens[end].folded),
      tokens[end].isAllCapitals || !Syllable.isVietnamese(tokens[end].folded)
    {
      end += 1
    }
    guard end > start, splitter.isName(end), splitter.isName(end + 1),
      SurnameList.knows(tokens[end].folded)
    else { return nil }
    return end
  }

  /// `Thẩm phán Thu Mơ`: two given names, which only mean somebody whom the article names in full.
  private func givenName(at index: Int) -> (name: PersonName, range: Range<Int>)? {
    guard var (name, range) = personName(at: index, after: .honorific), name.words.count == 2,
      !name.isForeign, GivenNameList.knows(name.words[1]), canBeShort(index),
      !Gazetteer.shared.knows(splitter.key(range))
    else { return nil }
    name.isDoubtful = true
    range = index..<range.upperBound
    return (name, range)
  }

  /// `Đại sứ Pháp tại Peru Jean Dupont`, `Giám đốc Công ty Sao Mai (SM) Lê Văn A`: where the name
  /// begins behind words that belong to the office.
  ///
  /// Only a foreign name, one behind a country, or one behind a bracket is told from those words.
  func startBehindWords(_ start: Int) -> Int? {
    if let behind = behindShortForm(start) {
      guard splitter.isName(behind) else { return nil }
      return SurnameList.knows(tokens[behind].folded)
        || isForeignWord(behind) && nameLength(at: behind) > 1 ? behind : nil
    }
    var index = start
    while index < tokens.count, index - start < 12, tokens[index].kind == .word {
      if let country = country(at: index) ?? capital(at: index) {
        if nameLength(at: country.end) > 1 { return country.end }
        index = country.end
        continue
      }
      if isForeignWord(index) {
        // `phát ngôn viên của Feldt Markets`: what stands behind `của` is where somebody works.
        guard !["của", "và"].contains(passage.folded(index - 1)), nameLength(at: index) > 1,
          !isBehindUnitWord(index)
        else { return nil }
        if let behind = behindForeignPlace(index) { return behind }
        guard let brand = endOfBrand(at: index) else { return index }
        index = brand
        continue
      }
      guard !endsOffice(at: index, from: start) else { return nil }
      if index > start, index - start < 4, isPlainFirstName(index, behind: start..<index) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// `giáo viên tại huyện Krông Pắk`, `giáo viên trường tiểu học Ea Feldt`: a name that is that of a unit
  /// or of a school.
  private func isBehindUnitWord(_ index: Int) -> Bool {
    if Gazetteer.shared.knows(splitter.key(index..<index + 2)) { return true }
    return Range(from: max(0, index - 3), before: index).contains { start in
      BodyList.heads.end(tokens, at: start, before: index) == index
        && tokens[start].folded != "người" || isSmallLevel(start, before: index)
    }
  }

  private func isSmallLevel(_ start: Int, before end: Int) -> Bool {
    guard let level = PlaceLevel.table.match(tokens, at: start, before: end), level.end == end
    else {
      return false
    }
    return !PlaceLevel.ranks(of: level.value).contains(3)
  }

  /// `Đại sứ Mỹ tại Moscow John Silva`: the seat of a state, which is no name.
  private func capital(at index: Int) -> (name: String, end: Int)? {
    guard ["tại", "ở"].contains(passage.folded(index - 1)), tokens[index].isCapitalised,
      let match = CountryList.states.match(tokens, at: index, before: tokens.count)
    else { return nil }
    return (match.value, match.end)
  }

  /// `thị trưởng thành phố New Haven John Silva`: the last two words of three or more behind a level.
  private func behindForeignPlace(_ index: Int) -> Int? {
    guard ["phố", "bang", "tỉnh", "hạt", "trấn"].contains(passage.folded(index - 1)) else {
      return nil
    }
    var end = index
    while splitter.isName(end) { end += 1 }
    return end - index > 2 ? end - 2 : nil
  }

  /// `(EVN)`: the short form of a body.
  private func behindShortForm(_ index: Int) -> Int? {
    guard passage.isSign(index, "("), index + 2 < tokens.count, tokens[index + 1].isAllCapitals,
      passage.isSign(index + 2, ")")
    else { return nil }
    return index + 3
  }

  private func isForeignWord(_ index: Int) -> Bool {
    splitter.isName(index) && !tokens[index].isAllCapitals && !isMarked(tokens[index].folded)
      && BodyList.heads.match(tokens, at: index, before: tokens.count) == nil
      && !Syllable.isVietnamese(tokens[index].folded)
  }

  /// `Nhà thiết kế thời trang Tom Feldt`: the first name looks like a Vietnamese syllable.
  private func isPlainFirstName(_ index: Int, behind words: Range<Int>) -> Bool {
    !words.contains { Self.prepositions.contains(tokens[$0].folded) || tokens[$0].isCapitalised }
      && splitter.isName(index) && !tokens[index].isAllCapitals && tokens[index].length > 2
      && tokens[index].folded.isPlain && isForeignWord(index + 1)
      && nameLength(at: index) == 2
  }

  /// Words behind which a name is that of a place or of a thing.
  private static let prepositions: WordSet = ["và", "của", "tại", "ở", "về", "với", "trong"]

  private func nameLength(at index: Int) -> Int {
    guard let (name, range) = personName(at: index, after: .honorific),
      !range.contains(where: { tokens[$0].isAllCapitals }), (2...5).contains(name.words.count)
    else { return 0 }
    return name.words.count
  }

  /// The token after the last word of a company's name in a run of capitals.
  private func endOfBrand(at start: Int) -> Int? {
    var end: Int?
    var index = start
    while splitter.isName(index) {
      if CompanyWords.contains(tokens[index].folded) { end = index + 1 }
      index += 1
    }
    return end
  }

  private func endsOffice(at index: Int, from start: Int) -> Bool {
    if ["của", "tại", "về", "và", "ở"].contains(tokens[index].folded) { return false }
    return FunctionWords.contains(tokens, at: index)
      || ReportingVerb.table.match(tokens, at: index, before: tokens.count) != nil
      || Honorific.table.match(tokens, at: index, before: tokens.count) != nil
      || index > start && RoleList.table.match(tokens, at: index, before: tokens.count) != nil
  }
}
