import Vocabulary

/// Whom a title means that says less than the one given with the name.
extension FactReading {
  /// `Phó Bí thư Sơn La` beside `ông A, Phó Bí thư Thường trực Tỉnh ủy Sơn La`: the title without its
  /// last words, where nobody holds it without them.
  mutating func permanentHolder(of titles: [TitleParts], isSubject: Bool) -> Int? {
    guard titles.count == 1, var title = titles.first,
      title.body != nil || title.place != nil || isSubject,
      positions.positions(withRole: title.role.name).isEmpty,
      let role = positions.positions(withRole: title.role.name + " Thường trực").first?.role
    else { return nil }
    title.role = role
    return holder(of: [title], isSubject: isSubject)
  }

  /// `người đứng đầu Chính phủ`, `nhà lãnh đạo Mỹ`, `ông chủ Nhà Trắng`: the only one of the article who
  /// holds the office that the words tell of.
  func head(of naming: Naming, in passage: PassageReading) -> Int? {
    guard naming.titles.count == 1, let title = naming.titles.first, title.place == nil,
      let roles = Self.roles(of: title),
      !Self.pluralWords.contains(passage.folded(naming.extent.lowerBound - 1))
    else { return nil }
    let holders = roles.flatMap(positions.positions(withRole:)).filter {
      title.body != nil || $0.country == title.country
        || title.country == "Việt Nam" && $0.role.office == .single
    }
    let people = Set(holders.map(\.person))
    return people.count == 1 ? people.first : nil
  }

  /// The offices that words for a head can mean; missing where the words are no such ones.
  private static func roles(of title: TitleParts) -> [String]? {
    switch title.role.name {
    case "Người đứng đầu", "Nhà lãnh đạo", "Chủ": break
    // `lãnh đạo Nhà Trắng` may be anybody there.
    case "Lãnh đạo": if title.body != nil { return title.body?.name == "Chính phủ" ? leaders : nil }
    default: return nil
    }
    if let body = title.body { return headsOfBodies[body.name] }
    return title.country == nil ? nil : headsOfStates
  }

  private static let leaders = ["Thủ tướng", "Phó Thủ tướng", "Phó Thủ tướng Thường trực"]

  private static let headsOfBodies = [
    "Chính phủ": ["Thủ tướng"], "Nhà Trắng": ["Tổng thống"], "Điện Kremlin": ["Tổng thống"],
    "Nhà nước": ["Chủ tịch nước"], "Quốc hội": ["Chủ tịch Quốc hội"],
  ]

  private static let headsOfStates = [
    "Tổng thống", "Thủ tướng", "Chủ tịch", "Chủ tịch nước", "Nhà lãnh đạo", "Tổng Bí thư",
    "Quốc vương",
  ]

  private static let pluralWords: WordSet = [
    "các", "những", "nhiều", "hai", "ba", "số", "vị", "nhóm", "hàng", "hết", "là", "cựu", "nguyên",
  ]
}
