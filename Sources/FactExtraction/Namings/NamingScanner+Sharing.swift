import Vocabulary

/// What titles in a row have in common.
extension NamingScanner {
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
    !title.role.isComplete && title.body.map { $0.reach == .local } ?? (title.role.rank < 7)
  }

  private static func suits(_ place: PlaceParts, _ body: BodyParts?) -> Bool {
    guard let level = body?.level, let own = place.level else { return true }
    return level == own
  }

  private static func levelOf(_ title: TitleParts) -> String? {
    title.place?.level ?? title.body?.level
  }

  /// `Phó Bí thư kiêm Chủ nhiệm Ủy ban Kiểm tra Đảng ủy`: the committee of the party whose part a body is.
  private func committee(of body: BodyParts?) -> BodyParts? {
    guard let range = body?.range, range.count > 2,
      let own = splitter.body(at: range.upperBound - 2, small: true),
      own.isListed, own.kind == "party", own.range == range.suffix(2), own.range.count < range.count
    else { return nil }
    return own
  }

  /// `Phó Chủ tịch kiêm Tổng giám đốc Tập đoàn A`: both are at the body that is named once.
  func sharingBodies(_ titles: [TitleParts]) -> [TitleParts] {
    var shared = titles
    for index in titles.indices.dropLast()
    where passage.folded(titles[index + 1].start - 1) == "kiêm" {
      // `nguyên Chủ tịch kiêm Giám đốc`: he is neither any more.
      shared[index + 1].status = shared[index + 1].status ?? shared[index].status
    }
    for index in titles.indices.dropLast().reversed() {
      let next = shared[index + 1]
      if shared[index].role.family == "party", shared[index].body == nil,
        passage.folded(next.start - 1) == "kiêm", let committee = committee(of: next.body)
      {
        shared[index].body = committee
      }
      if shared[index].body == nil, shared[index].role.name.hasSuffix("iám đốc"),
        let police = police(of: next)
      {
        shared[index].body = police
      }
      guard shared[index].body == nil, !shared[index].role.isComplete,
        shared[index].role.family != "party", let body = next.body,
        passage.folded(next.start - 1) == "kiêm"
          || passage.folded(next.start - 1) == "và" && shared[index].place == nil
          // `Cục phó, Vụ trưởng tại Bộ Công Thương`.
          || passage.folded(body.range.lowerBound - 1) == "tại"
      else { continue }
      shared[index].body = body
    }
    return shared
  }

  /// `ông A, Phó Bí thư Thành ủy Hà Nội, giữ chức Bí thư`: who is given the office over the own one has
  /// it in the same body.
  func risen(_ title: TitleParts, from earlier: [TitleParts]) -> TitleParts {
    guard title.body == nil, title.place == nil, !title.role.isComplete,
      let own = earlier.last(where: { isDeputy($0.role, of: title.role) && $0.body != nil })
    else { return title }
    var title = title
    title.body = own.body
    title.place = own.place
    return title
  }

  private func isDeputy(_ role: Role, of other: Role) -> Bool {
    role.name.hasPrefix("Phó ") && role.name.dropFirst(4) == other.name
  }

  /// `Phó Giám đốc, Thủ trưởng Cơ quan CSĐT Công an tỉnh A`: the police of which the investigators are.
  func police(of title: TitleParts) -> BodyParts? {
    guard title.role.name.hasSuffix("hủ trưởng"), let range = title.body?.range, range.count > 2,
      let police = splitter.body(at: range.upperBound - 2, small: true),
      police.kind == "police", police.range.upperBound == range.upperBound
    else { return nil }
    return police
  }
}
