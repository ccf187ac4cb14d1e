/// How far the name of a body goes that is on no list.
extension TitleSplitter {
  /// After a role a name may be all in small letters: `Giám đốc Trung tâm điều độ hệ thống điện`.
  func smallNameEnd(from start: Int) -> Int {
    guard start < limit, !tokens[start].isCapitalised else { return start }
    var end = start
    while end < limit, end - start < 12, tokens[end].kind == .word {
      if isFunctionWord(end)
        || reports(at: end)
        || PlaceLevel.table.match(tokens, at: end, before: limit) != nil
        || Honorific.table.match(tokens, at: end, before: limit) != nil
        || end > start && stopsBody(at: end, from: start)
      {
        break
      }
      end += 1
    }
    return end
  }

  /// A name that stands in small letters goes on to the next sign, verb, place or person:
  /// `Ban quản lý dự án đường sắt đô thị`, `Trung tâm tuyển sinh và truyền thông`.
  ///
  /// A name that ends in a capital is complete, and so is one that a small word of the sentence
  /// follows (`Công ty Sao Mai đã …`).
  func runOnEnd(from end: Int) -> Int {
    guard end < limit, tokens[end].kind != .sign, isWord(end - 1), !tokens[end - 1].isCapitalised
    else { return end }
    var index = end
    while index < limit, index - end < 12 {
      if tokens[index].kind == .sign {
        guard tokens[index].isSign("&") else { break }
        index += 1
        continue
      }
      if stopsName(at: index) { break }
      let isJoint = tokens[index].folded == "và"
      if !isJoint, isFunctionWord(index) { return end }
      if isJoint, index + 1 >= limit || tokens[index + 1].kind == .sign { return end }
      index += 1
    }
    return index - end < 12 && tokens[index - 1].folded != "và" ? index : end
  }

  /// `Hiệp hội lương thực, thực phẩm TP HCM`: a comma within a name, where a few words more lead to the
  /// body's place.
  func endBehindComma(from end: Int, of head: Body) -> Int {
    guard source == .article, end < limit, tokens[end].isSign(","), isOfFields(head) else {
      return end
    }
    var index = end + 1
    while index < limit, index - end < 6, tokens[index].kind == .word {
      if index > end + 1, let place = PlaceLevel.table.match(tokens, at: index, before: limit),
        isName(place.end)
      {
        return index
      }
      guard tokens[index].isCapitalised == tokens[end - 1].isCapitalised || index > end + 1,
        !isFunctionWord(index) || tokens[index].folded == "và", !stopsName(at: index),
        BodyList.heads.match(tokens, at: index, before: limit) == nil
      else { return end }
      index += 1
    }
    return end
  }

  /// Whether bodies of that kind are named by what they deal with.
  private func isOfFields(_ head: Body) -> Bool {
    ["union", "government"].contains(head.kind) && head.name != "Trạm" && head.name != "Bệnh viện"
  }

  /// `Ban Chỉ đạo quốc gia về phát triển khoa học, công nghệ`: what a committee is for goes on, over
  /// commas, to the name of its head, and else to the first sign.
  func topicEnd(from end: Int, of head: Body) -> Int {
    guard source == .article, end < limit, tokens[end].folded == "về",
      Self.committees.contains(head.name)
    else { return end }
    var firstSign: Int?
    var index = end + 1
    while index < limit, index - end < 24 {
      if tokens[index].kind == .sign {
        guard tokens[index].isSign(",") else { break }
        firstSign = firstSign ?? index
      } else if isPersonStart(index, before: nameRunEnd(from: index)) {
        return tokens[index - 1].kind == .sign ? firstSign ?? index : index
      } else if firstSign == nil,
        reports(at: index) || index > end + 2 && Self.deeds.contains(tokens[index].folded)
          || RoleList.table.match(tokens, at: index, before: limit) != nil
          || PlaceLevel.table.match(tokens, at: index, before: limit) != nil
      {
        break
      }
      index += 1
    }
    return firstSign ?? index
  }

  /// Words with which the sentence goes on behind what a committee is for.
  private static let deeds: WordSet = [
    "ký", "gửi", "đã", "vừa", "sẽ", "đang", "đến", "dự", "chủ", "ban", "cùng", "làm",
  ]

  /// Bodies that are set up for one matter.
  private static let committees: Set<String> = [
    "Ban Chỉ đạo", "Tiểu ban", "Tổ công tác", "Ủy ban", "Hội đồng", "Tổ", "Đoàn", "Ban",
  ]

  /// A small word of the sentence, which no name of a body holds.
  func isFunctionWord(_ index: Int) -> Bool { FunctionWords.contains(tokens, at: index) }

  /// A verb of speaking; one that is often part of another word (`khai thác`) counts before a sign.
  func reports(at index: Int) -> Bool {
    guard let verb = ReportingVerb.table.match(tokens, at: index, before: limit),
      index == 0 || tokens[index - 1].folded != "ban",
      // `Trung tâm điều hành giao thông`.
      verb.value.name != "giao" || verb.end >= limit
        || !["thông", "dịch", "lưu"].contains(tokens[verb.end].folded)
    else { return false }
    return !verb.value.needsSign || verb.end >= limit || tokens[verb.end].kind == .sign
      || ["rằng", "là"].contains(tokens[verb.end].folded)
  }

  private func stopsName(at index: Int) -> Bool {
    reports(at: index)
      || PlaceLevel.table.match(tokens, at: index, before: limit) != nil
      || Honorific.table.match(tokens, at: index, before: limit) != nil
      || !isWork(index) && RoleList.table.match(tokens, at: index, before: limit) != nil
      || isName(index) && stopsBody(at: index, from: index - 1)
  }

  /// `Trung tâm quản lý giao thông`: in small letters what a body does, and no role.
  private func isWork(_ index: Int) -> Bool {
    source == .article && !tokens[index].isCapitalised && index + 1 < limit
      && (tokens[index].folded == "quản" && tokens[index + 1].folded == "lý"
        || tokens[index].folded == "bảo" && tokens[index + 1].folded == "vệ"
        || tokens[index].folded == "kế" && tokens[index + 1].folded == "toán")
  }

  /// `Bộ Môi trường Nga Ivan Feldt`: a country and a foreign name of two words behind it.
  private func isForeignerBehind(_ index: Int) -> Bool {
    guard let country = CountryList.table.match(tokens, at: index, before: limit) else {
      return false
    }
    return [country.end, country.end + 1].allSatisfy {
      isName($0) && !tokens[$0].isAllCapitals && !Syllable.isVietnamese(tokens[$0].folded)
        && !CompanyWords.contains(tokens[$0].folded)
    }
  }

  /// `lực lượng cứu hộ Pedro Feldt`: behind a role a foreign name of two words ends the body of an
  /// authority, which is called in the country's own words.
  func endBeforeForeigner(_ end: Int, behind head: Int, of body: Body) -> Int {
    guard source == .article, end - head > 2, !isName(end), !isName(end - 3),
      ["government", "army", "police", "state"].contains(body.kind ?? ""),
      [end - 2, end - 1].allSatisfy({
        isName($0) && !tokens[$0].isAllCapitals && !Syllable.isVietnamese(tokens[$0].folded)
          && !CompanyWords.contains(tokens[$0].folded)
      }),
      CityWords.begins.contains(tokens[end - 2].folded) == false
    else { return end }
    return end - 2
  }

  func stopsBody(at index: Int, from start: Int) -> Bool {
    if index > start, !isWork(index),
      RoleList.table.match(tokens, at: index, before: limit, anyCase: source == .value) != nil
    {
      return true
    }
    if BodyList.table.match(tokens, at: index, before: limit, anyCase: source == .value) != nil {
      return true
    }
    if let level = PlaceLevel.table.match(
      tokens,
      at: index,
      before: limit,
      anyCase: source == .value
    ),
      index > start || tokens[index].isAllCapitals, isName(level.end)
    {
      return true
    }
    if isForeignerBehind(index) { return true }
    guard index > start else { return false }
    if isPersonStart(index, before: nameRunEnd(from: index)) { return true }
    guard
      let province = ProvinceList.table.match(
        tokens,
        at: index,
        before: limit,
        anyCase: source == .value
      )
    else {
      return false
    }
    return !isName(province.end)
      || beginsPerson(at: province.end, before: nameRunEnd(from: province.end))
  }
}
