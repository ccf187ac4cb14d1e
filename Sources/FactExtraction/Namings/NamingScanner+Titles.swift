import Vocabulary

extension NamingScanner {
  /// Titles with the name that follows them, or titles alone.
  mutating func titledNaming(at index: Int) -> Naming? {
    guard let (titles, end) = titles(at: index).map(leavingGivenName) else { return nil }
    // `tiếp xúc với phóng viên bà A phủ nhận`: a comma is wanting between who asks and who answers.
    if titles.contains(where: isReporter), honorifics(at: end)?.isAddress == true { return nil }
    if let person = person(after: titles, from: end, start: index) {
      if isPlural(before: index) { group = (titles, person.extent.upperBound) }
      return person
    }
    if let object = withoutSpeaker(titles, end, at: index) { return object }
    if isPlural(before: index) { group = (titles, end) }
    if passage.folded(end) == "này", !isPlural(before: index) {
      return Naming(subject: .pronoun, range: index..<end + 1, extent: index..<end + 1)
    }
    return Naming(subject: .title, titles: titles, range: index..<end, extent: index..<end)
  }

  /// `Thứ trưởng Trường cho rằng`: a given name that looks like a body is no part of the title.
  private func leavingGivenName(_ titles: [TitleParts], _ end: Int) -> ([TitleParts], Int) {
    let start = end - 1
    guard var last = titles.last, last.body?.range == start..<end, isGivenNameOfABody(start) else {
      return (titles, end)
    }
    last.body = nil
    last.range = last.range.lowerBound..<start
    return (titles.dropLast() + [last], start)
  }

  /// `Sau ý kiến của lãnh đạo Công ty Sao Mai, Thủ tướng cho biết …`: behind an object and a comma the
  /// last title is that of the one who speaks, who shares no row with it.
  private func withoutSpeaker(_ titles: [TitleParts], _ end: Int, at index: Int) -> Naming? {
    guard titles.count > 1, let last = titles.last, passage.isSign(last.start - 1, ","),
      Self.wordsBeforeObjects.contains(passage.folded(index - 1)), passage.isBeforeVerb(end)
    else { return nil }
    let range = index..<last.start - 1
    return Naming(
      subject: .title,
      titles: Array(titles.dropLast()),
      range: range,
      extent: range
    )
  }

  private static let wordsBeforeObjects: WordSet = [
    "của", "với", "cho", "từ", "đến", "tới", "gặp", "tiếp", "về",
  ]

  /// The row of titles that begins at a token, and the token after it.
  func titles(at index: Int) -> (titles: [TitleParts], end: Int)? {
    // In `chức vụ Phó Chủ tịch` no `vụ phó` stands.
    guard passage.folded(index) != "vụ" || passage.folded(index - 1) != "chức",
      let first = splitter.title(at: index)
    else { return nil }
    var titles = [inItsHouse(inItsCountry(first))]
    var end = afterTerm(titles[0].range.upperBound)
    while !isReporter(first), !isOfAnother(first), let start = nextTitleStart(from: end),
      let next = splitter.title(at: start), !isTheFirstPresident(next)
    {
      titles.append(inItsHouse(inItsCountry(next)))
      end = afterTerm(titles[titles.count - 1].range.upperBound)
    }
    return (Self.sharingPlaces(sharingBodies(titles)), behindHouse(titles, end))
  }

  /// `thừa ủy quyền của Thủ tướng, Bộ trưởng A trình bày`: an office that only one holds, as an object.
  private func isOfAnother(_ title: TitleParts) -> Bool {
    title.role.office == .single && title.role.family == "government"
      && ["của", "theo", "cho", "với", "quyền"].contains(passage.folded(title.start - 1))
  }

  /// `Trao đổi với phóng viên Báo A, Chủ tịch UBND xã B nói`: who asks shares no row with who answers.
  func isReporter(_ title: TitleParts) -> Bool { title.role.name == "Phóng viên" }

  /// `Theo Tổng Bí thư, Chủ tịch Hồ Chí Minh đã …`: nobody shares a row of offices with him.
  private func isTheFirstPresident(_ title: TitleParts) -> Bool {
    let end = title.range.upperBound
    return title.body == nil && passage.folded(end) == "hồ" && passage.folded(end + 1) == "chí"
      && passage.folded(end + 2) == "minh"
  }

  private func inItsCountry(_ title: TitleParts) -> TitleParts {
    var title = title
    guard let country = country(at: title.range.upperBound) else { return title }
    title.country = country.name
    // `đại sứ Mỹ tại Liên Hợp Quốc`: a body of the world to which somebody is sent.
    if title.body == nil, title.role.family == "state", passage.folded(country.end) == "tại",
      let body = splitter.body(at: country.end + 1, small: false), body.isListed,
      body.kind == "international"
    {
      title.body = body
      title.range = title.range.lowerBound..<body.range.upperBound
    }
    return title
  }

  /// `Trưởng khoa Nội, Bệnh viện Đa khoa tỉnh Long An`: a part of a body has the place of the whole.
  private func inItsHouse(_ title: TitleParts) -> TitleParts {
    let isBracketed = isHouseInBracket(title.range.upperBound)
    let end = isBracketed ? title.range.upperBound : afterBracket(title.range.upperBound)
    guard let own = title.body, title.place == nil, own.reach != .central || !own.isListed,
      isBracketed || passage.isSign(end, ","), let house = splitter.body(at: end + 1, small: false),
      house.reach == .local, house.kind != "party", house.kind != "elected",
      let place = splitter.place(at: house.range.upperBound)
        ?? splitter.unlevelledPlace(at: house.range.upperBound, of: house)
    else { return title }
    var title = title
    title.place = place
    title.range = title.range.lowerBound..<place.end
    return title
  }

  /// The country that follows a foreign office.
  func country(at index: Int) -> (name: String, end: Int)? {
    guard index < tokens.count, tokens[index].isCapitalised,
      let match = CountryList.table.match(tokens, at: index, before: tokens.count)
    else { return nil }
    return (match.value, match.end)
  }

  private func nextTitleStart(from index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    var start = index
    if tokens[start].isSign(",") || tokens[start].isSign("-") { start += 1 }
    if start < tokens.count, ["và", "kiêm"].contains(tokens[start].folded) { start += 1 }
    // `Chủ tịch UBND tỉnh và là Chủ tịch Hội đồng B`.
    if start > index, passage.folded(start) == "là", passage.folded(start - 1) == "và" {
      start += 1
    }
    if passage.folded(start) == "đồng", passage.folded(start + 1) == "thời" {
      start += passage.folded(start + 2) == "là" ? 3 : 2
    }
    return start > index && start < tokens.count ? start : nil
  }

  /// Skips `khóa XV`, `nhiệm kỳ 2021-2026`, and the country of a foreign office.
  private func afterTerm(_ index: Int) -> Int {
    var end = country(at: index)?.end ?? index
    while end < tokens.count {
      if passage.folded(end) == "khóa", end + 1 < tokens.count,
        tokens[end + 1].kind == .number || tokens[end + 1].isAllCapitals
          || ["i", "v", "x"].contains(tokens[end + 1].folded)
      {
        end += 2
      } else if passage.folded(end) == "nhiệm", passage.folded(end + 1) == "kỳ",
        end + 2 < tokens.count, tokens[end + 2].kind == .number
      {
        end += 3
        if passage.isSign(end, "-"), end + 1 < tokens.count, tokens[end + 1].kind == .number {
          end += 2
        }
      } else {
        break
      }
    }
    return end
  }

  /// A naming of a person with the appositions that follow the name.
  func naming(of name: PersonName, _ range: Range<Int>, start: Int, titles: [TitleParts]) -> Naming
  {
    let end = behindMask(range)
    let isHonoured = titles.isEmpty && !name.honorifics.isEmpty
    let after = appositions(after: end, hasTitle: !titles.isEmpty, isHonoured: isHonoured)
    let office = officesTaken(from: start, at: after.end)
    let practice = practice(of: name, at: end)
    let told = inItsMinistry(inItsConstituency(titles, end), end) + after.titles
    return Naming(
      subject: .person(name),
      titles: told + practice + office.map { risen($0, from: told) },
      range: range,
      extent: start..<after.end
    )
  }

  /// `chị Lê Thị M., ngụ xã A`: the token behind the dot of a name of which only a letter is told.
  private func behindMask(_ range: Range<Int>) -> Int {
    let end = range.upperBound
    let isMasked = isMask(end - 1) && passage.isSign(end, ".") && !splitter.isName(end + 1)
    return isMasked && end + 1 < tokens.count ? end + 1 : end
  }

  /// `ông A - Bí thư Tỉnh ủy -`, `ông A, Chủ tịch UBND xã`, `bà A (Giám đốc Sở B)`, `ông A là …`.
  func appositions(
    after nameEnd: Int,
    hasTitle: Bool = false,
    isHonoured: Bool = false
  ) -> (titles: [TitleParts], end: Int) {
    let none: (titles: [TitleParts], end: Int) = ([], afterBracket(nameEnd))
    let index = afterBracket(nameEnd)
    guard index < tokens.count else { return none }
    var sign = tokens[index].folded
    var start = afterAge(index + 1)
    // `ông A cũng là thành viên Hội đồng B`, `ông A nguyên là Bí thư Đảng ủy`.
    if Self.adverbsOfBeing.contains(sign), passage.folded(index + 1) == "là" {
      (sign, start) = ("là", index + 2)
    }
    // `ông A Giám đốc Sở B cho biết`: a comma is wanting.
    if tokens[index].isCapitalised, index == nameEnd { (sign, start) = (",", index) }
    guard [",", "-", "(", "là"].contains(sign) else { return none }
    guard let (titles, end) = titles(at: start) ?? titlesBehindWords(start, sign) else {
      return none
    }
    guard sign != "là" else { return (titles, end) }
    if sign == ",", hasTitle, beginsClause(titles, end) { return none }
    if sign != "(", let (_, name) = personName(at: honorifics(at: end)?.end ?? end, after: .title),
      name.count > 1 || sign == "," && passage.isBeforeVerb(name.upperBound),
      !isBrand(name, of: titles, isHonoured: isHonoured)
    {
      // The last title belongs to the next name; after a comma all of them do.
      guard sign == "-", titles.count > 1, let last = titles.dropLast().last else { return none }
      return (Array(titles.dropLast()), last.range.upperBound)
    }
    let (all, last) = atBrand(titles, end)
    if sign == "(" { return (all, behindBracket(last)) }
    return (all, sign == "-" && passage.isSign(last, "-") ? last + 1 : last)
  }

  /// `Quay sang Bộ trưởng A, Thủ tướng đề nghị …`: behind a name that has a title before it another one,
  /// bare and before a verb or a quotation, is somebody else.
  private func beginsClause(_ titles: [TitleParts], _ end: Int) -> Bool {
    guard titles.count == 1, titles[0].body == nil, titles[0].place == nil else { return false }
    return passage.isBeforeVerb(end) || passage.isSign(end, "\"") || passage.isSign(end, "“")
      || passage.isSign(end, ":")
  }

  /// `ông A, đại diện vốn Nhà nước, uỷ viên HĐQT`: a few other words stand before the titles.
  private func titlesBehindWords(_ start: Int, _ sign: FoldedWord) -> (
    titles: [TitleParts], end: Int
  )? {
    guard sign == "," || sign == "-" else { return nil }
    for index in Range(from: start, before: min(start + 8, tokens.count)) {
      guard tokens[index].kind != .sign || tokens[index].isSign(",") else { return nil }
      if tokens[index].isSign(",") { return index > start + 1 ? titles(at: index + 1) : nil }
      guard !FunctionWords.contains(tokens, at: index), !passage.isBeforeVerb(index),
        // `Với ông A, thiếu tướng Lê Văn B, Tư lệnh Vùng C`: somebody else.
        honorifics(at: index) == nil
      else { return nil }
    }
    return nil
  }

  static let adverbsOfBeing: WordSet = [
    "cũng", "còn", "đang", "hiện", "từng", "vốn", "nguyên", "chính",
  ]

  /// `(trưởng Ban Kế hoạch, Viện Đê điều)`: the token behind the bracket that a title stands in.
  private func behindBracket(_ index: Int) -> Int {
    for end in Range(from: index, before: min(index + 16, tokens.count)) {
      if tokens[end].isSign(")") { return end + 1 }
      if tokens[end].isSign("(") || tokens[end].isSign(".") { break }
    }
    return index
  }

  /// Skips a short bracket after a name that holds no title: `(phải)`, `(sinh năm 1975)`.
  private func afterBracket(_ index: Int) -> Int {
    guard passage.isSign(index, "("), titles(at: index + 1) == nil else { return index }
    for end in Range(from: index + 1, before: min(index + 10, tokens.count))
    where tokens[end].isSign(")") {
      return end + 1
    }
    return index
  }

  /// Skips `45 tuổi,` and `hiện là` before a title.
  private func afterAge(_ index: Int) -> Int {
    var start = index
    if start + 2 < tokens.count, tokens[start].kind == .number, passage.folded(start + 1) == "tuổi"
    {
      start += passage.isSign(start + 2, ",") ? 3 : 2
    }
    if ["hiện", "nay"].contains(passage.folded(start)) { start += 1 }
    if passage.folded(start) == "là" { start += 1 }
    return start
  }

  private func isPlural(before index: Int) -> Bool {
    ["các", "những", "hai", "đồng"].contains(passage.folded(index - 1))
      || passage.folded(index - 1) == "chí" && passage.folded(index - 3) == "các"
  }
}
