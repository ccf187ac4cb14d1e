import Vocabulary

/// Walks over a passage once and finds what it names.
struct NamingScanner {
  let passage: PassageReading
  let splitter: TitleSplitter
  let tokens: [Token]
  private(set) var namings: [Naming] = []
  /// Titles shared by a list of people that is under way, and where its last member ended.
  var group: (titles: [TitleParts], end: Int)?
  /// Where a street or school named after somebody ended: names listed after it are such too.
  var thingEnd = -1

  init(_ passage: PassageReading) {
    self.passage = passage
    splitter = passage.splitter
    tokens = passage.tokens
  }

  static func namings(in passage: PassageReading) -> [Naming] {
    var scanner = NamingScanner(passage)
    scanner.scan()
    return scanner.namings
  }

  private mutating func scan() {
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .word, let naming = naming(at: index) else {
        index += 1
        continue
      }
      add(naming)
      index = max(index + 1, naming.extent.upperBound)
    }
  }

  private mutating func naming(at index: Int) -> Naming? {
    titledNaming(at: index) ?? honouredNaming(at: index) ?? bodyNaming(at: index)
      ?? placeNaming(at: index) ?? bareNaming(at: index)
  }

  private mutating func add(_ naming: Naming) {
    var naming = naming
    if let group {
      switch naming.subject {
      case .person:
        if isListGap(group.end..<naming.extent.lowerBound) {
          naming.sharedTitles = group.titles
          self.group?.end = naming.extent.upperBound
        } else if group.end <= naming.extent.lowerBound {
          self.group = nil
        }
      case .title, .pronoun, .body, .place:
        if group.end < naming.extent.lowerBound { self.group = nil }
      }
    }
    namings.append(naming)
  }

  private func isListGap(_ gap: Range<Int>) -> Bool {
    gap.allSatisfy { tokens[$0].isSign(",") || tokens[$0].isSign(":") || tokens[$0].folded == "và" }
  }

  private func bodyNaming(at index: Int) -> Naming? {
    guard tokens[index].isCapitalised, let body = splitter.body(at: index, small: false) else {
      return nil
    }
    let end = body.range.upperBound
    var place: PlaceParts?
    if !(body.reach == .central && body.isListed) {
      place = splitter.place(at: end)
      if place == nil, body.isListed { place = splitter.unlevelledPlace(at: end) }
    }
    let extent = index..<(place?.end ?? end)
    return Naming(subject: .body(body, place), range: body.range, extent: extent)
  }

  private func placeNaming(at index: Int) -> Naming? {
    guard let place = splitter.place(at: index) else { return nil }
    if place.name == nil, index > 0, Self.levelsInGeneral.contains(tokens[index - 1].folded) {
      return nil
    }
    return Naming(subject: .place(place), range: place.range, extent: place.range.lowerBound..<place.end)
  }

  /// Words before a bare level that speak of such units in general (`cấp xã`, `các phường`).
  private static let levelsInGeneral: Set<String> = [
    "cấp", "các", "những", "mọi", "mỗi", "từng", "nhiều", "một", "hai", "số", "liên", "toàn",
  ]
}
