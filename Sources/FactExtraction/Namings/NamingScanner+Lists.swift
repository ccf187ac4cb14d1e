import Vocabulary

extension NamingScanner {
  /// A list of units that is under way: `các xã Gia Lâm, Mê Linh`, `11 phường (gồm: Láng, …)`.
  struct UnitList {
    var level: String
    /// The token after the level or the last unit.
    var end: Int
    /// Whether the first unit is still to come, perhaps behind other words and a colon.
    var isAnnounced: Bool
  }

  /// Notes that a level in the plural may begin a list of units.
  mutating func noteUnitList(_ place: PlaceParts) {
    guard let level = place.level, !PlaceLevel.ranks(of: level).contains(3),
      isPlural(place.range.lowerBound)
    else { return }
    unitList = UnitList(level: level, end: place.end, isAnnounced: place.name == nil)
  }

  private func isPlural(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return tokens[index - 1].kind == .number
      || ["các", "những", "hai", "ba", "bốn", "năm", "nhiều"].contains(tokens[index - 1].folded)
  }

  /// The next unit of the list that is under way.
  mutating func listedUnit(at index: Int) -> Naming? {
    guard let list = unitList, continues(list, at: index),
      let place = splitter.listedPlace(at: index, level: list.level)
    else { return nil }
    unitList = UnitList(level: list.level, end: place.end, isAnnounced: false)
    return Naming(subject: .place(place), range: place.range, extent: place.range)
  }

  private func continues(_ list: UnitList, at index: Int) -> Bool {
    guard index > list.end else { return list.isAnnounced && index == list.end }
    guard list.isAnnounced else { return index - list.end <= 2 && isListGap(list.end..<index) }
    return index - list.end < 24
      && (tokens[index - 1].isSign(":") || passage.folded(index - 1) == "gồm")
  }

  /// An office that is named before its holder: `chức vụ Chủ tịch HĐND tỉnh … đối với ông A`.
  struct Office {
    var titles: [TitleParts]
    /// The token after the titles, or after the last person who takes or leaves the office.
    var end: Int
    var hasHolder: Bool
  }

  /// Notes an office that `chức vụ` introduces, with what happens to it.
  mutating func noteOffice(_ naming: Naming) {
    let start = naming.extent.lowerBound
    guard ["vụ", "danh", "chức"].contains(passage.folded(start - 1)) else { return }
    let before = tokens[max(0, start - 12)..<start].map(\.folded)
    let isLeft =
      before.contains("nhiệm") && (before.contains("miễn") || before.contains("bãi"))
      || before.contains("thôi")
    let status: RoleStatus = isLeft ? .former : .elect
    office = Office(
      titles: naming.titles.map { title in
        var title = title
        title.status = title.status ?? status
        return title
      },
      end: naming.extent.upperBound,
      hasHolder: false
    )
  }

  /// The office that a person takes or leaves: behind `đối với`, or joined to one who does.
  mutating func takeOffice(_ naming: inout Naming) {
    guard let office else { return }
    let start = naming.extent.lowerBound
    let isNext = office.hasHolder && isListGap(Range(from: office.end, before: start))
    let isFirst =
      !office.hasHolder && start - office.end <= 20 && passage.folded(start - 1) == "với"
      && passage.folded(start - 2) == "đối"
    guard start >= office.end, isFirst || isNext else {
      self.office = nil
      return
    }
    naming.titles += office.titles
    self.office = Office(titles: office.titles, end: naming.extent.upperBound, hasHolder: true)
  }
}
