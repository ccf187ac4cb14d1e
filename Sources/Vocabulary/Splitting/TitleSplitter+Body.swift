extension TitleSplitter {
  /// The body that begins at a token; `small` says whether its first word may be in small letters,
  /// as after a role.
  package func body(at start: Int, small: Bool) -> BodyParts? {
    body(at: start, small: small, depth: 0)
  }

  private func body(at start: Int, small: Bool, depth: Int) -> BodyParts? {
    guard start < limit, depth < 3, tokens[start].kind == .word,
      small || source == .value || tokens[start].isCapitalised
    else { return nil }
    let listed = listedBody(at: start).map { joined($0, depth: depth) }
    let headed = headedBody(at: start, small: small).map { joined($0, depth: depth) }
    guard let listed else { return headed }
    guard let headed, headed.range.upperBound > listed.range.upperBound,
      !isForeigner(listed.range.upperBound, at: listed),
      !isCouncil(listed), !isPlaceOf(listed, before: headed.range.upperBound)
    else { return listed }
    return headed
  }

  /// `Hội đồng thành viên Feldt`: a part of the company whose name follows.
  private func isCouncil(_ body: BodyParts) -> Bool {
    body.reach == .part && body.kind == "business"
  }

  /// `Trung tâm Y tế Ba Vì`: what follows a body of the list is the unit that it belongs to.
  private func isPlaceOf(_ body: BodyParts, before end: Int) -> Bool {
    source == .article && body.reach == .local && isName(body.range.upperBound)
      && Gazetteer.shared.knows(key(body.range.upperBound..<end))
  }

  /// `Tổng Giám đốc Quỹ Tiền tệ Quốc tế Christine Dupont`: a foreign name behind a body of the list.
  private func isForeigner(_ index: Int, at body: BodyParts) -> Bool {
    body.reach == .central && isName(index) && !Syllable.isVietnamese(tokens[index].folded)
  }

  private func listedBody(at start: Int) -> BodyParts? {
    let match = BodyList.table.match(
      tokens,
      at: start,
      before: limit,
      anyCase: source == .value
    )
    guard let match else { return nil }
    return BodyParts(
      name: match.value.name,
      kind: match.value.kind,
      reach: match.value.reach,
      level: match.value.level,
      range: start..<match.end,
      isListed: true
    )
  }

  /// Joins a part to the body that follows it: `Ban Thường vụ` + `Thành ủy`.
  private func joined(_ own: BodyParts, depth: Int) -> BodyParts {
    guard own.reach != .central || !own.isListed else { return inItsHouse(own) }
    var next = own.range.upperBound
    if next < limit, tokens[next].folded == "của" { next += 1 }
    if next < limit, tokens[next].isSign(","), own.name.hasPrefix("Ban "), isHouse(at: next + 1) {
      next += 1
    }
    let inner = body(at: next, small: false, depth: depth + 1) ?? smallCommittee(at: next)
    guard let inner else { return own }
    return BodyParts(
      name: own.name + " " + inner.name,
      kind: own.kind,
      reach: inner.reach == .part ? .local : inner.reach,
      level: inner.level,
      range: own.range.lowerBound..<inner.range.upperBound,
      isListed: own.isListed && inner.isListed
    )
  }

  /// `Ủy ban Đối ngoại của Quốc hội`: the house of a committee of the list tells nothing new.
  private func inItsHouse(_ own: BodyParts) -> BodyParts {
    var start = own.range.upperBound
    if start < limit, tokens[start].folded == "của" { start += 1 }
    if let house = parliamentAbroad(at: start), own.kind == "elected" {
      return BodyParts(
        name: own.name + " " + house.name,
        kind: house.kind,
        reach: house.reach,
        level: nil,
        range: own.range.lowerBound..<house.range.upperBound,
        isListed: own.isListed
      )
    }
    guard own.kind == "elected", own.name != "Quốc hội", start + 1 < limit,
      tokens[start].folded == "quốc", tokens[start + 1].folded == "hội"
    else { return own }
    var own = own
    own.range = own.range.lowerBound..<start + 2
    return own
  }

  /// `Ủy ban Đối ngoại Duma Quốc gia`: a house abroad with committees named like those of the country.
  private func parliamentAbroad(at start: Int) -> BodyParts? {
    guard start < limit, tokens[start].isCapitalised, let house = listedBody(at: start),
      Self.parliaments.contains(house.name)
    else { return nil }
    return house
  }

  private static let parliaments: Set<String> = [
    "Duma Quốc gia", "Hạ viện", "Thượng viện", "Nghị viện", "Nghị viện châu Âu",
  ]

  /// `Ban Tuyên giáo thành ủy Hà Nội`: a committee whose name tells its level, in small letters.
  private func smallCommittee(at index: Int) -> BodyParts? {
    guard index < limit, let body = listedBody(at: index), body.level != nil else { return nil }
    return body
  }

  /// `Ban Pháp chế, HĐND tỉnh`: the only body that a comma parts from its committees.
  private func isHouse(at index: Int) -> Bool {
    BodyList.table.match(tokens, at: index, before: limit, anyCase: source == .value)?.value.name
      == "HĐND"
  }

  /// A body by its first word: `Sở` + what it deals with, `Công ty` + its name.
  private func headedBody(at start: Int, small: Bool) -> BodyParts? {
    guard
      let head = BodyList.heads.match(tokens, at: start, before: limit, anyCase: source == .value)
    else { return nil }
    guard !isOtherWord(head.value, start..<head.end) else { return nil }
    var name = head.value.name
    var end = head.end
    let isCompany = head.value.kind == "business"
    if !isCompany,
      let field = BodyList.fields.match(
        tokens,
        at: head.end,
        before: limit,
        anyCase: source == .value
      )
    {
      name += " " + field.value
      end = field.end
      if isCountry(at: end) {
        name += " Việt Nam"
        end += 2
      } else if isCentralRank(at: end) {
        name += " " + text(end..<end + 2)
        end += 2
      } else if source == .article, end < limit, tokens[end].kind == .number,
        !(end + 1 < limit && (tokens[end + 1].isSign("/") || tokens[end + 1].isSign("-")))
      {
        // `Vùng Cảnh sát biển 3`: the number of a body.
        end += 1
        name = capitalised(text(start..<end))
      } else if small, source == .article, isLowercase(end), runOnEnd(from: end) > end {
        // `Trung tâm Quản lý giao thông đô thị`: more than the field of the list.
        end = runOnEnd(from: end)
        name = capitalised(text(start..<end))
      }
    } else {
      if !isHolder(at: head.end, of: head.value), !isPartOfSchool(at: head.end, of: head.value) {
        end = unknownNameEnd(from: head.end)
      }
      if isCompany, end == head.end { end = endOfTrade(from: end) }
      if head.value.kind == "school" { end = max(end, endOfNamesake(from: head.end)) }
      if end == head.end, small, source == .article { end = smallNameEnd(from: end) }
      if end > head.end, small, source == .article { end = runOnEnd(from: end) }
      if small { end = endBeforeForeigner(end, behind: head.end, of: head.value) }
      end = topicEnd(from: end, of: head.value)
      if end > head.end { end = endBehindComma(from: end, of: head.value) }
      // After a role the first word may be all there is: `Giám đốc sở`.
      guard
        end > head.end || small && source == .article
          || isPartOfSchool(at: head.end, of: head.value)
      else { return nil }
      name = capitalised(text(start..<end))
    }
    return BodyParts(
      name: name,
      kind: head.value.kind,
      reach: head.value.reach,
      level: nil,
      range: start..<end,
      isListed: false
    )
  }

  private func isLowercase(_ index: Int) -> Bool {
    index < limit && tokens[index].kind == .word && !tokens[index].isCapitalised
  }

  /// `Công ty cổ phần đầu tư Sao Mai`: a company's trade in small letters before its name.
  private func endOfTrade(from start: Int) -> Int {
    guard source == .article else { return start }
    var index = start
    while index < limit, index - start < 7, tokens[index].kind == .word,
      !tokens[index].isCapitalised
    {
      if tokens[index].folded != "và", isFunctionWord(index) { return start }
      index += 1
    }
    guard index > start + 1, isName(index), !stopsBody(at: index, from: start) else { return start }
    return articleBodyEnd(from: index)
  }

  /// `Thị trường` holds no school, `Đoàn Văn A` is no delegation, and a party has a name of its own
  /// (`Đảng ủy` is none).
  private func isOtherWord(_ head: Body, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if source == .article,
      PhraseSet.otherWords.holds(range.lowerBound, of: tokens, before: end)
    {
      return true
    }
    switch head.name {
    case "Khoa": return end < limit && tokens[end].folded == "học"
    case "Đoàn": return isFamilyName(before: end)
    case "Đảng": return source == .article && !isName(end)
    default: return false
    }
  }

  /// `Đoàn Minh Anh`: a family name, where neither a place nor a word in small letters follows.
  private func isFamilyName(before start: Int) -> Bool {
    guard start < limit else { return false }
    if ["văn", "thị"].contains(tokens[start].folded) { return true }
    let end = nameRunEnd(from: start)
    return source == .article && end - start == 2 && !(isLowercase(end) && !isFunctionWord(end))
      && !isCountry(at: start) && !Gazetteer.shared.knows(key(start..<end))
      && CountryList.table.match(tokens, at: start, before: limit) == nil
      && (start..<end).allSatisfy { Syllable.isVietnamese(tokens[$0].folded) }
      && GivenNameList.knows(tokens[end - 1].folded)
  }

  /// `Giám đốc sở Lê Văn Nam`: an office is not called after a person, a school or a company may be.
  private func isHolder(at index: Int, of head: Body) -> Bool {
    guard source == .article, head.kind == "government", isName(index) else { return false }
    let end = nameRunEnd(from: index)
    return end - index > 2 && beginsPerson(at: index, before: end)
  }

  /// `Đoàn Trường THPT Sao Mai`: the union's name is that of the school, which follows.
  private func isPartOfSchool(at index: Int, of head: Body) -> Bool {
    guard source == .article, head.kind != "school", isName(index),
      let school = BodyList.heads.match(tokens, at: index, before: limit)
    else { return false }
    return school.value.kind == "school" && !isOtherWord(school.value, index..<school.end)
  }

  /// `Trường THPT chuyên Lê Văn Mơ`: the name of somebody after whom a school is called ends its own.
  private func endOfNamesake(from index: Int) -> Int {
    let start = index < limit && tokens[index].folded == "chuyên" ? index + 1 : index
    guard source == .article else { return index }
    let end = nameRunEnd(from: start)
    return (2...4).contains(end - start) && beginsPerson(at: start, before: end) ? end : index
  }

  /// `Học viện Nông nghiệp Việt Nam`: the country's name belongs to the body.
  func isCountry(at index: Int) -> Bool {
    index + 1 < limit && tokens[index].folded == "việt" && tokens[index + 1].folded == "nam"
  }

  /// `Ban Chỉ đạo Phòng chống lụt bão Trung ương`, `Trung tâm Y tế quốc gia`.
  private func isCentralRank(at index: Int) -> Bool {
    guard source == .article, index + 1 < limit, !isName(index + 2) else { return false }
    return tokens[index].folded == "trung" && tokens[index + 1].folded == "ương"
      || tokens[index].folded == "quốc" && tokens[index + 1].folded == "gia"
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// How far the name of an unknown body goes.
  private func unknownNameEnd(from start: Int) -> Int {
    switch source {
    case .value: valueNameEnd(from: start)
    case .article: articleBodyEnd(from: start)
    }
  }

  private func valueNameEnd(from start: Int) -> Int {
    var end = start
    while end < limit, !tokens[end].isSign(",") {
      if PlaceLevel.table.match(tokens, at: end, before: limit, anyCase: source == .value) != nil {
        break
      }
      if end > start,
        ProvinceList.table.match(tokens, at: end, before: limit, anyCase: source == .value)?.end
          == limit
      {
        break
      }
      end += 1
    }
    return end
  }

  func articleBodyEnd(from start: Int) -> Int {
    var end = start
    while end < limit, end - start < 14 {
      if isName(end) || end > start && isWord(end) && tokens[end].kind == .number {
        if stopsBody(at: end, from: start) { break }
        end += 1
      } else if end > start, let next = bridge(from: end, start: start) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// The end of a field of two words or more that begins within three small words.
  private func endOfField(from start: Int) -> Int? {
    for index in start..<max(start, min(start + 3, limit)) {
      guard isLowercase(index), !isFunctionWord(index),
        PlaceLevel.table.match(tokens, at: index, before: limit) == nil
      else { return nil }
      if let field = BodyList.fields.match(tokens, at: index, before: limit, anyCase: true),
        field.end - index > 1
      {
        return field.end
      }
    }
    return nil
  }

  /// Small words inside a name: `và`, a hyphen, or up to three words in small letters that another
  /// part of the name, a place, a person or a sign follows.
  func bridge(from index: Int, start: Int) -> Int? {
    if tokens[index].folded == "và" || tokens[index].isSign("-") || tokens[index].isSign("&") {
      guard isName(index + 1), !stopsBody(at: index + 1, from: start),
        !(tokens[index].isSign("-") && tokens[index].followsSpace
          && RoleList.table.match(tokens, at: index + 1, before: limit, anyCase: source == .value)
            != nil)
      else { return nil }
      return tokens[index].isSign("-") && tokens[index].followsSpace ? nil : index + 1
    }
    // `Tổng công ty Tư vấn thiết kế giao thông vận tải`: small words, the last a field of the list.
    if source == .article, let end = endOfField(from: index) { return end }
    var end = index
    while end < limit, end - index < 3, tokens[end].kind == .word, !tokens[end].isCapitalised {
      if isFunctionWord(end) || reports(at: end)
        || PlaceLevel.table.match(tokens, at: end, before: limit, anyCase: source == .value) != nil
      {
        break
      }
      end += 1
    }
    guard end > index else { return nil }
    if end == limit || tokens[end].kind == .sign || isName(end) { return end }
    if ReportingVerb.table.match(tokens, at: end, before: limit) != nil { return end }
    // `Công ty CP Đầu tư quốc lộ 91`: the number of a road or a company ends its name.
    if end < limit, tokens[end].kind == .number, tokens[end].length < 4, end - index < 4,
      !(end + 1 < limit && tokens[end + 1].kind == .word && !tokens[end + 1].isCapitalised)
    {
      return end + 1
    }
    // One small syllable ends a word of two: `Sở Giao thông cho biết`, `Công ty Quản lý hạ tầng …`.
    if end - index > 1, !isName(index - 2) || index - 2 < start { return index + 1 }
    return end - index == 1
      || PlaceLevel.table.match(tokens, at: end, before: limit, anyCase: source == .value) != nil
      ? end : nil
  }
}
