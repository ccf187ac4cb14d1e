import Vocabulary

/// Walks over a passage once and finds what it names.
struct NamingScanner {
  let passage: PassageReading
  let splitter: TitleSplitter
  let tokens: [Token]
  private(set) var namings: [Naming] = []
  /// Titles shared by a list of people that is under way, and where its last member ended.
  var group: (titles: [TitleParts], end: Int)?
  /// A list of units that is under way.
  var unitList: UnitList?
  /// An office named before its holder.
  var office: Office?
  /// Where the last of a row of people of one calling ended.
  var callingsEnd: Int?
  /// The names of streets, schools and the like that are called after somebody.
  var things: Set<[FoldedWord]> = []

  init(_ passage: PassageReading) {
    self.passage = passage
    splitter = passage.splitter
    tokens = passage.tokens
  }

  /// Finds what a passage names.
  static func scan(_ passage: inout PassageReading) {
    var scanner = NamingScanner(passage)
    scanner.scan()
    passage.namings = scanner.namings
    passage.things = scanner.things
  }

  private mutating func scan() {
    let openings = Self.openings
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .word,
        tokens[index].isCapitalised || openings.contains(tokens[index].folded),
        let naming = naming(at: index)
      else {
        index += 1
        continue
      }
      add(naming)
      index = max(index + 1, naming.extent.upperBound)
    }
  }

  /// The words that a naming can begin with in small letters, which most words of a text are not.
  private static let openings = WordSet(
    RoleStatus.table.firstWords + RoleList.table.firstWords + Honorific.table.firstWords
      + BodyList.table.firstWords + BodyList.heads.firstWords + PlaceLevel.table.firstWords
      + ProvinceList.table.firstWords + Authority.table.firstWords + pointers + ["đbqh"]
  )

  private static let authorities = WordSet(Authority.table.firstWords)

  private mutating func naming(at index: Int) -> Naming? {
    // One after another, since a chain of `??` copies each of the large values through all the rest.
    if let naming = titledNaming(at: index) { return naming }
    if let naming = honouredNaming(at: index) { return naming }
    if let naming = listedUnit(at: index) { return naming }
    if let naming = listedNaming(at: index) { return naming }
    if let naming = calledNaming(at: index) { return naming }
    if let naming = bodyNaming(at: index) { return naming }
    if Self.authorities.contains(tokens[index].folded), let naming = authorityNaming(at: index) {
      return naming
    }
    if let naming = placeNaming(at: index) { return naming }
    if let naming = stateNaming(at: index) { return naming }
    if let naming = evidentNaming(at: index) { return naming }
    if let naming = bareNaming(at: index) { return naming }
    if let naming = foreignNaming(at: index) { return naming }
    return initialsNaming(at: index)
  }

  private mutating func add(_ naming: Naming) {
    var naming = naming
    if let group, group.end <= naming.extent.lowerBound {
      if case .person = naming.subject, isListGap(group.end..<naming.extent.lowerBound) {
        naming.sharedTitles = group.titles
        self.group?.end = naming.extent.upperBound
      } else {
        self.group = nil
      }
    }
    switch naming.subject {
    case .person:
      noteCallings(naming)
      takeOffice(&naming)
      shareOffice(of: naming)
    case .title: noteOffice(naming)
    case .place(let place): noteUnitList(place)
    case .pronoun, .body: break
    }
    if case .body(_, let place?) = naming.subject {
      sharePlace(place, before: naming.extent.lowerBound)
    }
    namings.append(naming)
  }

  /// `Thành ủy, HĐND, UBND TP Hà Nội`: bodies of a list share the place of the last.
  private mutating func sharePlace(_ place: PlaceParts, before start: Int) {
    var start = start
    for index in namings.indices.reversed() {
      guard case .body(let body, nil) = namings[index].subject, body.reach != .central,
        isListGap(namings[index].extent.upperBound..<start)
      else { return }
      namings[index].subject = .body(body, place)
      start = namings[index].extent.lowerBound
    }
  }

  /// `ông A và ông B, cùng giữ chức vụ Phó Giám đốc Sở C`: the first has the office, too.
  private mutating func shareOffice(of naming: Naming) {
    guard let other = namings.indices.last, case .person = namings[other].subject,
      namings[other].extent.upperBound + 1 == naming.extent.lowerBound,
      passage.folded(namings[other].extent.upperBound) == "và", let office = naming.titles.last,
      Range(from: naming.range.upperBound, before: office.start).suffix(8)
        .contains(where: { tokens[$0].folded == "cùng" })
    else { return }
    namings[other].sharedTitles.append(office)
  }

  func isListGap(_ gap: Range<Int>) -> Bool {
    gap.count <= 3
      && gap.allSatisfy {
        tokens[$0].isSign(",") || tokens[$0].isSign(":") || tokens[$0].folded == "và"
      }
  }

  /// A name that goes on a list of people who share a title needs nothing else to be one.
  private func listedNaming(at index: Int) -> Naming? {
    guard let group, group.end <= index, isListGap(group.end..<index),
      let (name, range) = personName(at: index, after: .title), !name.isShort
    else { return nil }
    return naming(of: name, range, start: index, titles: [])
  }

  private func bodyNaming(at index: Int) -> Naming? {
    if let pointing = pointingBody(at: index) { return pointing }
    let isSmall = !tokens[index].isCapitalised
    guard var body = splitter.body(at: index, small: isSmall) ?? speakingBody(at: index) else {
      return nil
    }
    let end = body.range.upperBound
    guard !isSmall || isNamedUnit(body, before: end) || isNamedInSmall(body) else { return nil }
    var place: PlaceParts?
    if !(body.reach == .central && body.isListed) {
      place = splitter.place(at: end)
      if place == nil, body.isListed { place = splitter.unlevelledPlace(at: end, of: body) }
      if let level = body.level, place?.level == nil { place?.level = level }
    }
    let country = place == nil ? country(at: end) : nil
    body = body.of(country?.name)
    let extent = index..<(place?.end ?? country?.end ?? end)
    return Naming(subject: .body(body, place), range: body.range, extent: extent)
  }

  /// `Ban chỉ đạo phòng chống lụt bão cho biết`: at the start of a sentence a name in small letters
  /// counts where it is said to speak.
  private func speakingBody(at index: Int) -> BodyParts? {
    guard index == 0 || tokens[index - 1].isSign(".") || passage.folded(index - 1) == "theo",
      tokens[index].folded == "ban" || Self.smallHeads.contains(tokens[index].folded),
      let body = splitter.body(at: index, small: true), body.range.count > 3,
      passage.isBeforeVerb(body.range.upperBound)
        || passage.folded(index - 1) == "theo" && passage.isSign(body.range.upperBound, ",")
    else { return nil }
    return body
  }

  /// `công an huyện Ba Vì`: in small letters a body counts where the name of its unit follows.
  private func isNamedUnit(_ body: BodyParts, before end: Int) -> Bool {
    guard body.isListed, body.reach == .local, body.range.count > 1 else { return false }
    guard let place = splitter.place(at: end) else { return false }
    return place.name != nil && place.level != nil
  }

  /// `bộ Công Thương`, `tập đoàn Sao Mai`: a head in small letters, as some papers write, and a name.
  private func isNamedInSmall(_ body: BodyParts) -> Bool {
    let range = body.range
    guard !body.isListed, Self.smallHeads.contains(tokens[range.lowerBound].folded),
      range.dropFirst().contains(where: { tokens[$0].isCapitalised }),
      let head = BodyList.heads.match(tokens, at: range.lowerBound, before: range.upperBound)
    else { return false }
    let isField = BodyList.fields.match(tokens, at: head.end, before: tokens.count) != nil
    guard
      tokens[range.upperBound - 1].isCapitalised
        || isField && (head.value.name == "Báo" || tokens[head.end].isCapitalised)
    else { return false }
    switch head.value.name {
    // The country has these and no others; the word has many more meanings.
    case "Bộ": return isField
    // `trung tâm Sài Gòn`: the middle of a town.
    case "Trung tâm": return isField || !isPlace(head.end..<range.upperBound)
    default: return true
    }
  }

  private func isPlace(_ range: Range<Int>) -> Bool {
    Gazetteer.shared.knows(splitter.key(range))
      || ProvinceList.table.match(tokens, at: range.lowerBound, before: range.upperBound) != nil
      || CountryList.table.match(tokens, at: range.lowerBound, before: range.upperBound) != nil
  }

  private static let smallHeads: WordSet = [
    "bộ", "sở", "cục", "tập", "công", "tổng", "ngân", "bệnh", "đại", "học", "viện", "hiệp",
    "chi", "hãng", "báo", "đài", "tờ", "trung", "phòng", "trường",
  ]

  private mutating func placeNaming(at index: Int) -> Naming? {
    guard let place = splitter.place(at: index),
      place.level != nil || !isCalledLikeUnit(before: index)
    else { return nil }
    if place.name == nil, index > 0,
      tokens[index - 1].kind == .number || Self.levelsInGeneral.contains(tokens[index - 1].folded)
    {
      noteUnitList(place)
      return nil
    }
    return Naming(
      subject: .place(place),
      range: place.range,
      extent: place.range.lowerBound..<place.end
    )
  }

  /// Words before a bare level that speak of such units in general (`cấp xã`, `các phường`).
  private static let levelsInGeneral: WordSet = [
    "cấp", "các", "những", "mọi", "mỗi", "từng", "nhiều", "một", "hai", "số", "liên", "toàn",
  ]
}
