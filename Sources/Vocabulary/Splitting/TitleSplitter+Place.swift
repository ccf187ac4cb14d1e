extension TitleSplitter {
  /// The place that begins at a token: a level with a name, a bare level, or a province by name.
  package func place(at start: Int) -> PlaceParts? {
    guard let own = ownPlace(at: start) else { return nil }
    return completed(own)
  }

  private func ownPlace(at start: Int) -> PlaceParts? {
    guard start < limit else { return nil }
    if isSpouse(start) { return nil }
    if let short = shortPlace(at: start) { return short }
    if let level = PlaceLevel.table.match(
      tokens,
      at: start,
      before: limit,
      anyCase: source == .value
    ) {
      guard let nameEnd = placeNameEnd(at: level.end, level: level.value) else {
        return bareLevel(level.value, start..<level.end)
      }
      let name = placeName(level.end..<nameEnd)
      return PlaceParts(
        level: level.value,
        name: name,
        within: [],
        range: start..<nameEnd,
        end: nameEnd
      )
    }
    if let end = provinceEnd(at: start) {
      return PlaceParts(
        level: nil,
        name: placeName(start..<end),
        within: [],
        range: start..<end,
        end: end
      )
    }
    guard source == .value else { return nil }
    let end = valueEnd(from: start)
    guard end > start else { return nil }
    return PlaceParts(
      level: nil,
      name: placeName(start..<end),
      within: [],
      range: start..<end,
      end: end
    )
  }

  /// `Q. Gò Vấp`, `P. Đa Kao`: a letter for the level, which counts before a unit of that level.
  private func shortPlace(at start: Int) -> PlaceParts? {
    guard source == .article, tokens[start].length == 1, tokens[start].isCapitalised,
      let level = Self.shortLevels[tokens[start].folded],
      let place = listedPlace(at: start + 1, level: level)
    else { return nil }
    var own = place
    own.range = start..<place.end
    return own
  }

  private static let shortLevels: [FoldedWord: String] = ["q": "quận", "p": "phường"]

  /// `bà xã`, `ông xã` are wife and husband.
  private func isSpouse(_ start: Int) -> Bool {
    start > 0 && tokens[start].folded == "xã" && ["bà", "ông"].contains(tokens[start - 1].folded)
  }

  private func bareLevel(_ level: String, _ range: Range<Int>) -> PlaceParts? {
    var end = range.upperBound
    if end < limit, ["này", "nói trên", "trên"].contains(tokens[end].folded) { end += 1 }
    return PlaceParts(level: level, name: nil, within: [], range: range.lowerBound..<end, end: end)
  }

  /// A known unit of a list whose level stands before the first (`các xã Gia Lâm, Mê Linh`).
  package func listedPlace(at start: Int, level: String) -> PlaceParts? {
    guard isName(start) else { return nil }
    var end = nameRunEnd(from: start)
    while end > start {
      if Gazetteer.shared.knows(key(start..<end), level: level), endsName(at: end) {
        return PlaceParts(
          level: level,
          name: placeName(start..<end),
          within: [],
          range: start..<end,
          end: end
        )
      }
      end -= 1
    }
    return nil
  }

  /// A known unit whose level is not written (`UBND Thanh Chương`).
  package func unlevelledPlace(at start: Int, of body: BodyParts?) -> PlaceParts? {
    guard source == .article, isName(start), body.map(Self.standsBeforeNames) ?? true else {
      return nil
    }
    var end = nameRunEnd(from: start)
    while end > start {
      if end - start >= 2, Gazetteer.shared.knows(key(start..<end)), endsName(at: end) {
        return completed(
          PlaceParts(
            level: nil,
            name: placeName(start..<end),
            within: [],
            range: start..<end,
            end: end
          )
        )
      }
      end -= 1
    }
    return nil
  }

  /// Party, people's councils, committees and courts stand straight before the name of their place.
  private static func standsBeforeNames(_ body: BodyParts) -> Bool {
    ["party", "elected", "front", "justice", "police"].contains(body.kind ?? "")
      || body.kind == "government" && body.isListed && body.reach == .local
  }

  /// Adds what the place lies in: `xã A, huyện B, tỉnh C`, `phường A (Hà Nội)`, `phường A TP Hà Nội`.
  private func completed(_ own: PlaceParts) -> PlaceParts {
    var place = own
    guard place.name != nil else { return place }
    var rank = rank(of: own)
    while place.end < limit {
      var start = place.end
      let isBracket = tokens[start].isSign("(")
      if isBracket || tokens[start].isSign(",") { start += 1 }
      guard start < limit, let above = ownPlace(at: start), above.name != nil else { break }
      if source == .value, start == place.end { break }
      let level =
        above.level
        ?? ProvinceList.table.match(
          tokens,
          at: above.range.lowerBound,
          before: limit
        )?.value.level
      guard let aboveRank = level.map({ PlaceLevel.ranks(of: $0).upperBound }) ?? valueRank,
        aboveRank > rank
      else { break }
      place.within.append(above)
      place.end = above.end
      rank = aboveRank
      guard isBracket else { continue }
      if place.end < limit, tokens[place.end].isSign(")") { place.end += 1 }
      break
    }
    return place
  }

  /// How high a place stands.
  ///
  /// A province that stands by its name alone lies in nothing (in `Nam Định, Hà Nam` neither holds
  /// the other), nor does a city under the centre.
  private func rank(of place: PlaceParts) -> Int {
    if let province = place.name.flatMap({ ProvinceList.byName[$0] }),
      place.level == nil || place.level == province.level
    {
      return 3
    }
    return place.level.map { PlaceLevel.ranks(of: $0).lowerBound } ?? 1
  }

  /// In a value any name after a comma is what the place lies in.
  private var valueRank: Int? { source == .value ? 9 : nil }

  private func provinceEnd(at start: Int) -> Int? {
    guard
      let match = ProvinceList.table.match(
        tokens,
        at: start,
        before: limit,
        anyCase: source == .value
      )
    else { return nil }
    switch source {
    case .value:
      return match.end == limit || tokens[match.end].isSign(",") ? match.end : nil
    case .article:
      guard (start..<match.end).allSatisfy({ tokens[$0].kind == .sign || isName($0) }),
        match.end - start > 1 || tokens[start].isAllCapitals || match.value.name == "Huế"
      else { return nil }
      return isOtherName(start, match.end) ? nil : match.end
    }
  }

  /// `Thái Bình Dương` is an ocean, `Điện Biên Phủ` a city: the name of a province runs on.
  private func isOtherName(_ start: Int, _ end: Int) -> Bool {
    if end < limit, tokens[end].folded == "dương", tokens[start].folded == "thái" {
      return !isNative(end..<nameRunEnd(from: end))
    }
    if start > 0, tokens[start].folded == "bình", tokens[start - 1].folded == "thái",
      isName(start - 1)
    {
      return true
    }
    if end < limit, tokens[end].folded == "phủ", tokens[start].folded == "điện", isName(end) {
      return true
    }
    // `Chủ tịch Hồ Chí Minh` is the man; of the city one says `Chủ tịch UBND TP Hồ Chí Minh`.
    if start > 0, tokens[start].folded == "hồ" {
      return ["tịch", "bác"].contains(tokens[start - 1].folded)
    }
    return false
  }

  /// `Bí thư Thái Bình Dương Văn Nam`: three words or more of the language, a whole name.
  private func isNative(_ run: Range<Int>) -> Bool {
    run.count > 2 && run.allSatisfy { Syllable.isVietnamese(tokens[$0].folded) }
  }

  private func placeNameEnd(at start: Int, level: String) -> Int? {
    guard start < limit else { return nil }
    switch source {
    case .value:
      let end = valueEnd(from: start)
      return end > start ? end : nil
    case .article:
      return articleNameEnd(at: start, level: level)
    }
  }

  private func articleNameEnd(at start: Int, level: String) -> Int? {
    if tokens[start].kind == .number {
      return ["phường", "quận"].contains(level) ? start + 1 : nil
    }
    guard isName(start) else { return nil }
    if PlaceLevel.ranks(of: level).contains(3), let end = provinceEnd(at: start) { return end }
    let runEnd = nameRunEnd(from: start)
    var end = runEnd
    while end > start {
      let key = key(start..<end)
      if Gazetteer.shared.knows(key, level: level) {
        return end == runEnd || beginsPerson(at: end, before: runEnd) || isName(end, runEnd)
          ? end : wholeRun(start, runEnd)
      }
      end -= 1
    }
    // `TP Cao Lãnh`: a unit that the lists know by another level only.
    if runEnd - start == 2, Gazetteer.shared.knows(key(start..<runEnd)) { return runEnd }
    // `HĐND tỉnh Nguyễn Văn A`: the level is bare, and a person follows.
    if PlaceLevel.ranks(of: level) == 3...3 || beginsPerson(at: start, before: runEnd) {
      return nil
    }
    return wholeRun(start, runEnd)
  }

  /// `phường Láng Định Văn Mơ`: a name whose family name no list knows.
  private func isName(_ start: Int, _ end: Int) -> Bool {
    (3...4).contains(end - start) && ["văn", "thị"].contains(tokens[start + 1].folded)
  }

  /// An unknown place takes the whole run of capitals, less a person's name at its end.
  private func wholeRun(_ start: Int, _ end: Int) -> Int {
    let person = personStart(in: start..<end, after: 1)
    return min(person ?? end, start + 5)
  }

  /// The end of the run of capitalised words; a hyphen between two belongs to it.
  func nameRunEnd(from start: Int) -> Int {
    var end = start
    while end < limit, end - start < 9 {
      if isName(end) {
        if end > start,
          RoleList.table.match(tokens, at: end, before: limit, anyCase: source == .value) != nil
        {
          break
        }
        if end > start,
          BodyList.table.match(tokens, at: end, before: limit, anyCase: source == .value) != nil
        {
          break
        }
        if end > start,
          PlaceLevel.table.match(tokens, at: end, before: limit, anyCase: source == .value) != nil,
          tokens[end].isAllCapitals
        {
          break
        }
        end += 1
      } else if end > start, tokens[end].isSign("-"), isName(end + 1),
        Gazetteer.shared.hasHyphenated(key(start..<nameEnd(from: end + 1)))
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func nameEnd(from start: Int) -> Int {
    var end = start
    while end - start < 3, isName(end) { end += 1 }
    return end
  }

  private func endsName(at end: Int) -> Bool {
    !isName(end) || beginsPerson(at: end, before: nameRunEnd(from: end))
  }

  private func valueEnd(from start: Int) -> Int {
    var end = start
    while end < limit, !tokens[end].isSign(",") { end += 1 }
    return end
  }

  /// What the gazetteer is asked by: the words of a range without its signs.
  package func key(_ range: Range<Int>) -> NameKey {
    NameKey(range.lazy.filter { tokens[$0].kind != .sign }.map { tokens[$0].folded })
  }

  private func placeName(_ range: Range<Int>) -> String {
    if let match = ProvinceList.table.match(tokens, at: range.lowerBound, before: range.upperBound),
      match.end == range.upperBound
    {
      return match.value.name
    }
    return text(range)
  }
}
