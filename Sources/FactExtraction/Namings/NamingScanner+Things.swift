import Vocabulary

/// Streets, schools and other things that are called after somebody.
extension NamingScanner {
  /// `chùa Bà …`: a form of address that belongs to the name of a thing.
  func isThingWord(before index: Int) -> Bool {
    index > 0 && tokens[index].isCapitalised
      && PhraseSet.things.end(tokens, at: index - 1, before: index) == index
  }

  /// Whether a name with nothing before it is that of a thing: behind its word (`đường`), a house
  /// number (`số 5 Lê Văn A`), or in a list that such a word begins (`các tuyến đường A, B và C`).
  func isThing(_ range: Range<Int>) -> Bool {
    isHouseNumber(range.lowerBound - 1) || isLake(range) || isOnRoute(range)
      || isBehindThingWord(listStart(before: range.lowerBound))
  }

  /// `Trường Sơn - Lê Văn Mơ - Nam Kỳ Khởi Nghĩa`: a street of a route, between dashes and names.
  private func isOnRoute(_ range: Range<Int>) -> Bool {
    passage.isSign(range.lowerBound - 1, "-") && passage.isSign(range.upperBound, "-")
      && range.lowerBound > 1 && tokens[range.lowerBound - 1].followsSpace
      && splitter.isName(range.lowerBound - 2) && splitter.isName(range.upperBound + 1)
      && RoleList.table.end(tokens, at: range.upperBound + 1, before: tokens.count) == nil
  }

  private func isHouseNumber(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    guard tokens[index].folded.beginsWithDigit else { return false }
    return ["số", "hẻm", "ngõ", "ngách", "kiệt", "tại", "ở", "nhà", "căn", "sở", "chỉ", "cư", "và"]
      .contains(passage.folded(index - 1))
  }

  /// `Hồ Ba Bể`: in capitals a lake may look like a family name.
  private func isLake(_ range: Range<Int>) -> Bool {
    tokens[range.lowerBound].folded == "hồ"
      && Gazetteer.shared.knows(splitter.key(range.lowerBound + 1..<range.upperBound))
  }

  /// Where the list of capitals begins that a name goes on: behind the last word in small letters.
  private func listStart(before index: Int) -> Int {
    var start = index
    while start > 0, index - start < 24 {
      guard splitter.isName(start - 1) || isJoint(start - 1) else { break }
      start -= 1
    }
    while start < index, isJoint(start) { start += 1 }
    return start
  }

  private func isJoint(_ index: Int) -> Bool {
    [",", "-", "và"].contains(tokens[index].folded)
  }

  private func isBehindThingWord(_ start: Int) -> Bool {
    var index = start - 1
    let least = max(0, start - 4)
    while index >= least, tokens[index].kind != .sign || tokens[index].isSign(":") {
      if !isOfCity(index), let end = PhraseSet.things.end(tokens, at: index, before: start),
        end == start || passage.folded(end) == "như" || tokens[end].isSign(":")
          || tokens[index].isCapitalised && end < start
      {
        return true
      }
      index -= 1
    }
    return false
  }

  /// `sông Sài Gòn`, `ga Sài Gòn`, `hồ Hòa Bình`: what is only called like a unit of the country.
  func isCalledLikeUnit(before index: Int) -> Bool {
    let word = passage.folded(index - 1)
    if word == "cầu" { return !Self.endingInBridge.contains(passage.folded(index - 2)) }
    return Self.namesakesOfUnits.contains(word)
  }

  private static let namesakesOfUnits: WordSet = [
    "sông", "hồ", "suối", "thác", "đèo", "ga", "vịnh",
  ]

  /// The first syllables of `yêu cầu`, `toàn cầu` and the like, which are no bridges.
  private static let endingInBridge: WordSet = [
    "yêu", "toàn", "nhu", "địa", "khẩn", "thỉnh", "sở", "cơ",
  ]

  /// `thành phố Hà Nội, Lê Văn A đã …`: a city is no street.
  private func isOfCity(_ index: Int) -> Bool {
    passage.folded(index) == "phố" && passage.folded(index - 1) == "thành"
  }

  /// `KLM cho biết`, `Theo KLM, …`: a body by its initials, on no list, where it is said to speak.
  func initialsNaming(at index: Int) -> Naming? {
    guard tokens[index].isAllCapitals, (2...8).contains(tokens[index].length),
      index == 0 || !splitter.isName(index - 1) || passage.folded(index - 1) == "theo",
      !splitter.isName(index + 1), !passage.isSign(index - 1, "&"), tokens[index].folded != "vn",
      isBeforeSpeech(index + 1)
        || passage.folded(index - 1) == "theo" && passage.isSign(index + 1, ","),
      Honorific.table.match(tokens, at: index, before: tokens.count) == nil,
      ProvinceList.table.match(tokens, at: index, before: tokens.count) == nil,
      PlaceLevel.table.match(tokens, at: index, before: tokens.count) == nil
    else { return nil }
    let body = BodyParts(
      called: splitter.text(index..<index + 1),
      range: index..<index + 1
    )
    return Naming(subject: .body(body, nil), range: body.range, extent: body.range)
  }
}
