import Vocabulary

/// Offices that the words behind a name give to somebody.
extension NamingScanner {
  /// `ông A giữ chức vụ Chủ tịch HĐND tỉnh`, `ông A được bổ nhiệm làm Cục trưởng Cục B`: the offices
  /// that somebody is given, unless they are only proposed.
  func officesTaken(from start: Int, at index: Int) -> [TitleParts] {
    guard !isProposed(before: start), !isBehindKin(start) else { return [] }
    var isTaken = (index..<index + 3).contains { isOpening($0) }
    var isLeft = false
    var isGiven = false
    for next in Range(from: index, before: min(index + 24, tokens.count)) {
      guard tokens[next].kind != .sign || tokens[next].isSign(","), !endsClause(next) else {
        return []
      }
      // `Thủ tướng A phê chuẩn chức vụ Chủ tịch`: it is somebody else's.
      if tokens[next].folded == "được" { isGiven = true }
      if Self.grants.contains(tokens[next].folded), !isGiven { return [] }
      if Self.appointments.contains(tokens[next].folded) { isTaken = true }
      if Self.dismissals.contains(tokens[next].folded) { isLeft = true }
      guard isTaken || isLeft, let opening = endOfOpening(next),
        let titles = titles(at: opening)?.titles
      else { continue }
      return titles.map { title in
        var title = title
        if isLeft, !isTaken { title.status = title.status ?? .former }
        return title
      }
    }
    return []
  }

  /// Whether an office opens at once (`ông A làm Bí thư`).
  private func isOpening(_ index: Int) -> Bool { endOfOpening(index) != nil }

  /// `làm`, `giữ chức vụ` and the like: the token behind the words before an office.
  func endOfOpening(_ index: Int) -> Int? {
    let way = Self.openings.first { way in
      way.indices.allSatisfy { passage.folded(index + $0) == way[$0] }
    }
    return way.map { index + $0.count }
  }

  /// `đề nghị ông A làm Cục trưởng`: nobody has the office yet.
  func isProposed(before start: Int) -> Bool {
    let before = tokens[max(0, start - 10)..<start].map(\.folded)
    return zip(before, before.dropFirst()).contains { first, second in
      Self.proposalStarts.contains(first) && Self.proposalEnds.contains(second)
    }
  }

  /// `ông A là con trai ông B, …, được bầu làm …`: it is the other one who is.
  func isBehindKin(_ start: Int) -> Bool {
    Self.kin.contains(passage.folded(start - 1))
      && (passage.folded(start - 2) == "là" || passage.folded(start - 3) == "là")
  }

  private static let kin: WordSet = [
    "trai", "gái", "vợ", "chồng", "con", "cha", "bố", "mẹ", "rể", "dâu", "ruột",
  ]

  private static let proposalStarts = WordSet(["đề", "giới", "dự", "ứng", "kiến"])
  private static let proposalEnds = WordSet(["nghị", "xuất", "thiệu", "kiến", "cử"])

  /// Somebody else, or another clause, begins.
  func endsClause(_ index: Int) -> Bool {
    Self.clauseEnds.contains(tokens[index].folded)
      || Self.courtesies.contains(tokens[index].folded) && splitter.isName(index + 1)
  }

  private static let clauseEnds = WordSet([
    "để", "thay", "khi", "vì", "do", "nhưng", "đề", "muốn",
  ])
  private static let courtesies = WordSet(["ông", "bà"])

  /// First words of `phê chuẩn`, `ký quyết định`, `công bố quyết định`.
  private static let grants = WordSet(["phê", "ký", "trao"])

  private static let dismissals = WordSet(["thôi", "miễn", "rời", "cách"])

  private static let appointments: WordSet = [
    "bổ", "bầu", "điều", "phân", "cử", "luân", "đảm", "trúng", "trở", "đắc", "nhậm", "từng", "nhận",
  ]

  private static let openings: [[FoldedWord]] = [
    ["giữ", "chức", "vụ"], ["giữ", "chức"], ["giữ", "cương", "vị"], ["giữ", "vị", "trí"],
    ["giữ", "vai", "trò"], ["đảm", "nhiệm", "chức", "vụ"], ["đảm", "nhiệm", "vị", "trí"],
    ["đảm", "nhiệm", "cương", "vị"], ["đảm", "nhiệm"], ["đảm", "nhận", "chức", "vụ"],
    ["đảm", "nhận"],
    ["vào", "vị", "trí"], ["chức", "danh"], ["chức", "vụ"], ["làm"], ["trở", "thành"],
    ["đắc", "cử"], ["trúng", "cử"], ["nhậm", "chức"], ["nhận", "chức"], ["thôi", "chức"],
    ["thôi", "giữ", "chức"], ["thôi"], ["các", "chức", "vụ", ":"],
    ["cương", "vị", "công", "tác", ":"],
    ["cương", "vị", "công", "tác"],
    ["với", "tư", "cách", "là"], ["với", "tư", "cách"], ["trên", "cương", "vị"],
    ["với", "vai", "trò", "là"], ["với", "vai", "trò"], ["trong", "vai", "trò"],
    ["đảm", "nhận", "vai", "trò"], ["nắm", "giữ", "chức"], ["nắm", "giữ", "vị", "trí"],
    ["kinh", "qua", "chức", "vụ"], ["lên", "chức"], ["sang", "làm"], ["về", "làm"],
    ["cùng", "giữ", "chức", "vụ"], ["cùng", "giữ", "chức"], ["cùng", "là"],
  ]

  /// `luật sư A (Đoàn luật sư TP B)`, `bác sĩ A, Bệnh viện B`: where somebody practises.
  func practice(of name: PersonName, at end: Int) -> [TitleParts] {
    guard let profession = name.honorifics.last(where: { Self.professions.contains($0) }),
      let role = RoleList.all.first(where: { $0.name == profession }),
      let start = behindOpening(end), let title = splitter.title(of: role, at: start)
    else { return [] }
    return [title]
  }

  private func behindOpening(_ index: Int) -> Int? {
    let isOpening =
      [",", "-", "("].contains { passage.isSign(index, $0) }
      || ["thuộc", "của", "ở"].contains(passage.folded(index))
    guard isOpening else { return nil }
    return passage.folded(index + 1) == "thuộc" ? index + 2 : index + 1
  }

  private static let professions: Set<String> = ["Luật sư", "Bác sĩ"]

  /// `Thứ trưởng A, Bộ B, cho biết`, `Cục trưởng A (Cục B)`: the body that a role's own words begin
  /// stands behind the name.
  func inItsMinistry(_ titles: [TitleParts], _ end: Int) -> [TitleParts] {
    guard var last = titles.last, last.body == nil, last.place == nil, last.country == nil,
      let head = last.role.headOfBody,
      [",", "-", "("].contains(where: { passage.isSign(end, $0) }),
      let body = splitter.body(at: end + 1, small: true), body.range.count > 1,
      body.name.hasPrefix(head + " ")
    else { return titles }
    last.body = body
    last.place = body.reach == .central ? nil : splitter.place(at: body.range.upperBound)
    return titles.dropLast() + [last]
  }

  /// `đại biểu A (Kiên Giang)`, `đại biểu A (đoàn Hà Nội)`: a deputy's bracket holds the place.
  func inItsConstituency(_ titles: [TitleParts], _ end: Int) -> [TitleParts] {
    guard var last = titles.last, last.role.name == "Đại biểu", last.place == nil,
      passage.isSign(end, "(")
    else { return titles }
    var start = end + 1
    while ["đoàn", "đbqh"].contains(passage.folded(start)) { start += 1 }
    guard let place = splitter.place(at: start), place.name != nil, passage.isSign(place.end, ")")
    else { return titles }
    last.place = place
    return titles.dropLast() + [last]
  }
}
