extension TitleSplitter {
  /// The title that begins at a token: a status, a role of the list, its body, its place.
  package func title(at start: Int) -> TitleParts? {
    guard start < limit, tokens[start].kind == .word,
      Self.openings.contains(tokens[start].folded)
    else { return nil }
    let status = RoleStatus.table.match(tokens, at: start, before: limit, anyCase: source == .value)
    // `chính quyền Tổng thống A`: the syllable of another word.
    let isOtherWord =
      start > 0 && tokens[start].folded == "quyền"
      && ["chính", "tiếm", "cầm", "thẩm"].contains(tokens[start - 1].folded)
    if !isOtherWord, let status,
      let title = title(at: status.end, status: status.value, from: start)
    {
      return title
    }
    return deputy(at: start) ?? title(at: start, status: nil, from: start)
  }

  /// A role that was named before, at the body that begins at a token (`luật sư A, Đoàn Luật sư B`).
  package func title(of role: Role, at start: Int) -> TitleParts? {
    guard let body = body(at: start, small: true), body.range.count > 1 else { return nil }
    var title = TitleParts(
      status: nil,
      role: role,
      body: body,
      place: nil,
      range: body.range,
      start: start
    )
    addPlace(to: &title)
    return title
  }

  /// The words that a title can begin with, which most words of a text are not.
  private static let openings = WordSet(
    RoleStatus.table.firstWords + RoleList.table.firstWords + [deputyShort]
  )

  private static let deputy = RoleList.all.first { $0.name == "Đại biểu" }
  private static let assembly = BodyList.all.first { $0.name == "Quốc hội" }

  private static let deputyShort: FoldedWord = "đbqh"

  /// `ĐBQH Lê Văn A`: before a name the short form is an office; elsewhere it is a body (`Đoàn ĐBQH`).
  private func deputy(at start: Int) -> TitleParts? {
    guard source == .article, tokens[start].folded == Self.deputyShort, let role = Self.deputy,
      let body = Self.assembly
    else { return nil }
    var title = TitleParts(
      status: nil,
      role: role,
      body: BodyParts(
        name: body.name,
        kind: body.kind,
        reach: body.reach,
        level: nil,
        range: start..<start + 1,
        isListed: true
      ),
      place: nil,
      range: start..<start + 1,
      start: start
    )
    addPlace(to: &title)
    return title
  }

  private func title(at start: Int, status: RoleStatus?, from first: Int) -> TitleParts? {
    guard
      let match = RoleList.table.match(tokens, at: start, before: limit, anyCase: source == .value)
    else { return nil }
    var title = TitleParts(
      status: status,
      role: match.value,
      body: nil,
      place: nil,
      range: start..<match.end,
      start: first
    )
    // `Tổng thống đắc cử`: when the office is held stands behind the role.
    if status == nil, title.role.family == "foreign", match.end + 1 < limit,
      tokens[match.end].folded == "đắc", tokens[match.end + 1].folded == "cử"
    {
      title.status = .elect
      title.range = start..<match.end + 2
    }
    switch match.value.office {
    case .whole, .single:
      return title
    case .open:
      addBody(to: &title)
      addPlace(to: &title)
      return title
    case .bodied:
      addBody(to: &title)
      addPlace(to: &title)
      return source == .value || title.body != nil || isCountryName(at: match.end)
        || isOfUnit(title) || isLeaderAbroad(title) ? title : nil
    }
  }

  /// `lãnh đạo tỉnh Nghệ An`: of a unit by its level, and no name behind it.
  private func isOfUnit(_ title: TitleParts) -> Bool {
    title.role.name == "Lãnh đạo" && title.place?.level != nil && title.place?.name != nil
      && !isName(title.range.upperBound)
  }

  /// `lãnh đạo Kim Yong-feldt`: straight before a foreign name the word is that one's office.
  private func isLeaderAbroad(_ title: TitleParts) -> Bool {
    let name = title.range.upperBound
    guard title.role.name == "Lãnh đạo", isName(name), isName(name + 1),
      !tokens[name].isAllCapitals, !tokens[name + 1].isAllCapitals
    else { return false }
    return [name, name + 1].contains { !Syllable.isVietnamese(tokens[$0].folded) }
      || name + 2 < limit && tokens[name + 2].isSign("-")
  }

  private func isCountryName(at index: Int) -> Bool {
    index < limit && tokens[index].isCapitalised
      && CountryList.table.match(tokens, at: index, before: limit) != nil
  }

  private func addBody(to title: inout TitleParts) {
    let end = title.range.upperBound
    let words = title.role.wordsOfBody
    let isLast = words > 0 && endsInBodyWords(title)
    var found = isLast ? body(at: end - words, small: true) : body(at: end, small: true)
    // `Trưởng công an`: the words of the role are a body by themselves.
    if let body = found, body.range.upperBound <= end, !body.isListed || body.reach == .part {
      found = nil
    }
    if found == nil, isLast { found = body(at: end, small: false) }
    if found == nil, words > 0, !isLast {
      found = bodyOfField(at: end, in: title) ?? bodyOfWork(at: end, in: title)
    }
    if found == nil, end < limit, ["thuộc", "của"].contains(tokens[end].folded) {
      found = namedBody(at: end + 1) ?? brand(at: end + 1)
    }
    if found == nil { found = bodyOfDuty(at: end, in: title) }
    guard let body = pointing(at: end) ?? found ?? acronym(at: end, in: title) else { return }
    title.body = body
    title.range = title.range.lowerBound..<body.range.upperBound
    // `Chủ tịch HĐQT ABC`: the council is a part of what follows.
    let next = body.range.upperBound
    if body.reach == .part, body.kind == "business",
      let whole = acronym(at: next, in: title) ?? brand(at: next)
    {
      title = title.at(whole.name, whole.range)
    }
  }

  /// `giám đốc tại Viện Sao Mai`, `giám đốc phụ trách kiểm định của Viện Sao Mai`: a body that a word or
  /// two on the office part from the role.
  private func bodyOfDuty(at start: Int, in title: TitleParts) -> BodyParts? {
    guard source == .article, start < limit else { return nil }
    if tokens[start].folded == "tại" { return houseOfWork(at: start + 1) }
    guard tokens[start].folded == "phụ", start + 2 < limit, tokens[start + 1].folded == "trách"
    else { return nil }
    for index in start + 2..<min(start + 11, limit) {
      guard tokens[index].kind == .word else { return nil }
      if ["của", "tại"].contains(tokens[index].folded) { return houseOfWork(at: index + 1) }
      if reports(at: index) { return nil }
    }
    return nil
  }

  /// A body that is named, and no seat of a state (`đại sứ tại Liên Hợp Quốc`).
  private func houseOfWork(at start: Int) -> BodyParts? {
    let named = namedBody(at: start)
    guard let body = named ?? body(at: start, small: true), body.range.count > 1,
      body.kind != "international", body.kind != "state",
      named != nil || body.isListed || isName(body.range.upperBound - 1)
    else { return nil }
    return body
  }

  /// `Chủ tịch tổ chức này`: the word for a body that was named before.
  private func pointing(at start: Int) -> BodyParts? {
    guard source == .article, start < limit, !tokens[start].isCapitalised,
      let head = BodyList.heads.match(tokens, at: start, before: limit), head.end < limit,
      tokens[head.end].folded == "này"
    else { return nil }
    return BodyParts(
      name: head.value.name,
      kind: head.value.kind,
      reach: head.value.reach,
      level: nil,
      range: start..<head.end + 1,
      isListed: false
    )
  }

  /// `giám đốc của công ty Sao Mai`: a company may begin in small letters where its name is in
  /// capitals; not so a party, behind which a person is named (`của đảng Cộng hòa Mike Feldt`).
  private func namedBody(at start: Int) -> BodyParts? {
    if let body = body(at: start, small: false) { return body }
    guard let body = body(at: start, small: true), body.kind == "business",
      isName(body.range.upperBound - 1)
    else { return nil }
    return body
  }

  /// `tổng giám đốc ABC`, `Chủ tịch HĐQT ABC Corp`: a body by its initials, on no list, where no name
  /// follows that is not a holder's.
  private func acronym(at index: Int, in title: TitleParts) -> BodyParts? {
    guard source == .article, index < limit, tokens[index].kind == .word,
      tokens[index].isAllCapitals && (2...8).contains(tokens[index].length)
        || tokens[index].isCapitalised && tokens[index].capitals > 1,
      ["business", "school"].contains(title.role.family) || title.body?.kind == "business"
        || ["đốc", "tịch"].contains(tokens[index - 1].folded),
      PlaceLevel.table.match(tokens, at: index, before: limit) == nil,
      CountryList.table.match(tokens, at: index, before: limit) == nil,
      ProvinceList.table.match(tokens, at: index, before: limit) == nil
    else { return nil }
    var end = index + 1
    while isName(end), CompanyWords.contains(tokens[end].folded) { end += 1 }
    guard !isName(end) else { return nil }
    return BodyParts(
      name: text(index..<end),
      kind: "business",
      reach: .central,
      level: nil,
      range: index..<end,
      isListed: false
    )
  }

  /// `giám đốc của Feldt Markets`: a body on no list, told by `của` and by foreign words.
  private func brand(at index: Int) -> BodyParts? {
    guard source == .article, isName(index), !Syllable.isVietnamese(tokens[index].folded),
      CountryList.table.match(tokens, at: index, before: limit) == nil
    else { return nil }
    var end = index
    while isName(end), end - index < 4, end == index || !Syllable.isVietnamese(tokens[end].folded) {
      end += 1
    }
    return BodyParts(
      name: text(index..<end),
      kind: "business",
      reach: .central,
      level: nil,
      range: index..<end,
      isListed: false
    )
  }

  /// Whether the role ends in the word that begins its body (`Trưởng ban`, but not `Cục trưởng`).
  private func endsInBodyWords(_ title: TitleParts) -> Bool {
    let start = title.range.upperBound - title.role.wordsOfBody
    return BodyList.heads.match(tokens, at: start, before: title.range.upperBound)?.end
      == title.range.upperBound
      || BodyList.table.match(tokens, at: start, before: title.range.upperBound)?.end
        == title.range.upperBound
  }

  /// `Bộ trưởng Ngoại giao` is at the Bộ Ngoại giao.
  private func bodyOfField(at start: Int, in title: TitleParts) -> BodyParts? {
    guard
      let field = BodyList.fields.match(
        tokens,
        at: start,
        before: limit,
        anyCase: source == .value
      ),
      let head = headOfRole(title, before: start)
    else { return nil }
    // `Viện trưởng Kinh tế Việt Nam`.
    let isNational = source == .article && isCountry(at: field.end)
    return BodyParts(
      name: head.name + " " + field.value + (isNational ? " Việt Nam" : ""),
      kind: head.kind,
      reach: head.reach,
      level: nil,
      range: start..<field.end + (isNational ? 2 : 0),
      isListed: false
    )
  }

  /// The body that a role's own words begin: `Cục` of `Cục trưởng` and of `Phó Cục trưởng`.
  private func headOfRole(_ title: TitleParts, before end: Int) -> Body? {
    let start = title.range.lowerBound
    let first = tokens[start].folded == "phó" ? start + 1 : start
    return BodyList.heads.match(tokens, at: first, before: end)?.value
      ?? title.role.headOfBody.flatMap(BodyList.head)
  }

  /// `Viện trưởng Nghiên cứu Lập pháp` is at the Viện Nghiên cứu Lập pháp, a work on no list.
  private func bodyOfWork(at start: Int, in title: TitleParts) -> BodyParts? {
    guard source == .article, isName(start), !SurnameList.knows(tokens[start].folded),
      Syllable.isVietnamese(tokens[start].folded), !tokens[start].isAllCapitals,
      CountryList.table.match(tokens, at: start, before: limit) == nil,
      let head = headOfRole(title, before: start)
    else { return nil }
    let end = runOnEnd(from: articleBodyEnd(from: start))
    guard end - start > 1 else { return nil }
    return BodyParts(
      name: head.name + " " + text(start..<end),
      kind: head.kind,
      reach: head.reach,
      level: nil,
      range: start..<end,
      isListed: false
    )
  }

  private func addPlace(to title: inout TitleParts) {
    // A central body takes no place, but a deputy sits for one: `đại biểu Quốc hội tỉnh Nghệ An`.
    if let body = title.body, body.reach == .central, body.isListed,
      title.role.name != "Đại biểu"
    {
      return
    }
    let end = title.range.upperBound
    var found = place(at: end)
    if found == nil, title.body?.reach != .central || title.role.rank < 6 {
      found =
        title.body == nil && source == .article ? nil : unlevelledPlace(at: end, of: title.body)
    }
    guard var place = found else { return }
    if source == .article, place.level == nil { place.level = title.body?.level }
    title.place = place
    title.range = title.range.lowerBound..<place.end
  }
}
