import Vocabulary

extension NamingScanner {
  /// Titles with the name that follows them, or titles alone.
  mutating func titledNaming(at index: Int) -> Naming? {
    guard let (titles, end) = titles(at: index) else { return nil }
    if let person = person(after: titles, from: end, start: index) {
      if isPlural(before: index) { group = (titles, person.extent.upperBound) }
      return person
    }
    if isPlural(before: index) { group = (titles, end) }
    if passage.folded(end) == "này", !isPlural(before: index) {
      return Naming(subject: .pronoun, range: index..<end + 1, extent: index..<end + 1)
    }
    return Naming(subject: .title, titles: titles, range: index..<end, extent: index..<end)
  }

  /// The row of titles that begins at a token, and the token after it.
  func titles(at index: Int) -> (titles: [TitleParts], end: Int)? {
    guard let first = splitter.title(at: index) else { return nil }
    var titles = [inItsCountry(first)]
    var end = afterTerm(first.range.upperBound)
    while let start = nextTitleStart(from: end), let next = splitter.title(at: start) {
      titles.append(inItsCountry(next))
      end = afterTerm(next.range.upperBound)
    }
    return (Self.sharingPlaces(titles), end)
  }

  private func inItsCountry(_ title: TitleParts) -> TitleParts {
    var title = title
    title.country = country(at: title.range.upperBound)?.name
    return title
  }

  /// The country that follows a foreign office.
  private func country(at index: Int) -> (name: String, end: Int)? {
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

  private func person(after titles: [TitleParts], from end: Int, start: Int) -> Naming? {
    var nameStart = end
    var honorifics: [String] = []
    if let found = self.honorifics(at: end) {
      (honorifics, nameStart) = (found.names, found.end)
    } else if passage.isSign(end, ","), let found = self.honorifics(at: end + 1), found.isAddress {
      // `Chủ tịch UBND xã, ông Nguyễn Văn A cho biết`: not when the name has a title of its own.
      guard let name = personName(at: found.end, after: .honorific),
        name.range.count > 1, appositions(after: name.range.upperBound).titles.isEmpty
      else { return nil }
      (honorifics, nameStart) = (found.names, found.end)
    }
    var titles = titles
    if honorifics.isEmpty, let start = startBehindBrand(nameStart) {
      if let last = titles.popLast() {
        titles.append(last.at(splitter.text(nameStart..<start), nameStart..<start))
      }
      nameStart = start
    }
    let context: NameContext = honorifics.isEmpty ? .title : .honorific
    guard let (found, range) = personName(at: nameStart, after: context) else { return nil }
    var name = found
    name.honorifics = honorifics
    return naming(of: name, range, start: start, titles: titles)
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

  /// A naming of a person with the appositions that follow the name.
  func naming(of name: PersonName, _ range: Range<Int>, start: Int, titles: [TitleParts]) -> Naming
  {
    let after = appositions(after: range.upperBound)
    let office = officeTaken(at: after.end)
    return Naming(
      subject: .person(name),
      titles: titles + after.titles + office,
      range: range,
      extent: start..<after.end
    )
  }

  /// `ông A - Bí thư Tỉnh ủy -`, `ông A, Chủ tịch UBND xã`, `bà A (Giám đốc Sở B)`, `ông A là …`.
  func appositions(after nameEnd: Int) -> (titles: [TitleParts], end: Int) {
    let none: (titles: [TitleParts], end: Int) = ([], afterBracket(nameEnd))
    let index = afterBracket(nameEnd)
    guard index < tokens.count else { return none }
    let sign = tokens[index].folded
    guard [",", "-", "(", "là"].contains(sign) else { return none }
    let start = afterAge(index + 1)
    guard let (titles, end) = titles(at: start) else { return none }
    guard sign != "là" else { return (titles, end) }
    if sign != "(", let (_, name) = personName(at: honorifics(at: end)?.end ?? end, after: .title),
      name.count > 1
    {
      // The last title belongs to the next name; after a comma all of them do.
      guard sign == "-", titles.count > 1, let last = titles.dropLast().last else { return none }
      return (Array(titles.dropLast()), last.range.upperBound)
    }
    if sign == "(" { return (titles, passage.isSign(end, ")") ? end + 1 : end) }
    return (titles, sign == "-" && passage.isSign(end, "-") ? end + 1 : end)
  }

  /// `giữ chức vụ Chủ tịch HĐND tỉnh`, `làm Bí thư`: an office that somebody is given.
  private func officeTaken(at index: Int) -> [TitleParts] {
    let ways = [
      ["giữ", "chức", "vụ"], ["giữ", "chức"], ["giữ", "cương", "vị"],
      ["đảm", "nhiệm", "chức", "vụ"],
      ["làm"],
    ]
    var start = index
    if passage.isSign(start, ",") { start += 1 }
    for way in ways where way.indices.allSatisfy({ passage.folded(start + $0) == way[$0] }) {
      return titles(at: start + way.count)?.titles ?? []
    }
    return []
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
  }

  /// A title without a place takes that of the next one; a central body takes none, and gives none.
  static func sharingPlaces(_ titles: [TitleParts]) -> [TitleParts] {
    var shared = titles
    var next: PlaceParts?
    for index in titles.indices.reversed() {
      if let place = titles[index].place {
        next = place
      } else if takesPlace(shared[index]), let place = next, suits(place, shared[index].body) {
        shared[index].place = place
      }
    }
    // `Bí thư Huyện ủy A, Chủ tịch HĐND huyện`: a bare level is the one named before it.
    for index in titles.indices.dropFirst() where shared[index].place?.name == nil {
      guard let level = shared[index].place?.level else { continue }
      let earlier = shared[..<index].last { $0.place?.name != nil && levelOf($0) == level }
      if let place = earlier?.place {
        shared[index].place = place
      }
    }
    return shared
  }

  private static func takesPlace(_ title: TitleParts) -> Bool {
    title.role.office == .open && title.body.map { $0.reach == .local } ?? (title.role.rank < 7)
  }

  private static func suits(_ place: PlaceParts, _ body: BodyParts?) -> Bool {
    guard let level = body?.level, let own = place.level else { return true }
    return level == own
  }

  private static func levelOf(_ title: TitleParts) -> String? {
    title.place?.level ?? title.body?.level
  }
}
