import Vocabulary

/// The offices that a sentence tells of somebody one after another.
extension NamingScanner {
  /// `Ông từng là Giám đốc Sở A`, `bà giữ chức Bí thư Huyện ủy B rồi làm Trưởng ban C`: the offices told
  /// behind the one whom the sentence is about, in order.
  func career(from start: Int, at index: Int, before end: Int) -> [TitleParts] {
    guard isTold(start), let first = firstOffices(from: start, at: index) else { return [] }
    var offices = first.titles
    var next = first.end
    while next < min(end, index + 120) {
      if endsClause(next) || isSomebodyElse(next) { break }
      guard let more = nextOffices(at: next), isNobody(at: more.end) else {
        next += 1
        continue
      }
      offices += more.titles
      next = max(next + 1, more.end)
    }
    return offices.filter { $0.role.rank < 8 || $0.body != nil }
  }

  /// `nếu ông làm Chủ tịch`, `khi ông còn là …`: what is not told as true, and what is told in passing.
  private func isTold(_ start: Int) -> Bool {
    !Self.notTold.contains(passage.folded(start - 1))
      && !isProposed(before: start) && !isBehindKin(start)
  }

  private static let notTold: WordSet = [
    "nếu", "khi", "để", "rằng", "mong", "cho", "của", "với", "ngoại", "nội", "những", "các", "hai",
    "bố", "mẹ", "vợ", "chồng", "con", "trai", "gái",
  ]

  private func firstOffices(from start: Int, at index: Int) -> (titles: [TitleParts], end: Int)? {
    if let being = endOfBeing(index), let found = titles(at: being.end), isNobody(at: found.end) {
      return (being.isPast ? found.titles.map(Self.left) : found.titles, found.end)
    }
    let taken = officesTaken(from: start, at: index)
    guard let last = taken.last, isNobody(at: last.range.upperBound) else { return nil }
    return (taken, last.range.upperBound)
  }

  /// `từng là`, `hiện đang là`: the token behind them.
  private func endOfBeing(_ index: Int) -> (end: Int, isPast: Bool)? {
    var isPast = false
    for next in index..<index + 4 {
      if passage.folded(next) == "là" { return (next + 1, isPast) }
      if ["từng", "nguyên"].contains(passage.folded(next)) { isPast = true }
      guard Self.adverbsOfBeing.contains(passage.folded(next)) else { return nil }
    }
    return nil
  }

  private static func left(_ title: TitleParts) -> TitleParts {
    var title = title
    title.status = title.status ?? .former
    return title
  }

  /// `, rồi làm Trưởng ban C`, `; Phó Chủ tịch UBND huyện D`, `và là …`.
  private func nextOffices(at index: Int) -> (titles: [TitleParts], end: Int)? {
    if passage.isSign(index, ",") || passage.isSign(index, ";") { return titles(at: index + 1) }
    if let opening = endOfOpening(index) { return titles(at: opening) }
    guard passage.folded(index) == "là",
      ["và", "rồi", "đó", "từng", "hiện", "còn"].contains(passage.folded(index - 1))
    else { return nil }
    return titles(at: index + 1)
  }

  private func isSomebodyElse(_ index: Int) -> Bool {
    guard let found = honorifics(at: index) else { return false }
    return found.isAddress || splitter.isName(found.end)
  }

  /// Whether no name follows, whose the office would be (`Tư lệnh Vùng C này, tướng Lê Văn B`).
  private func isNobody(at end: Int) -> Bool {
    guard personName(at: honorifics(at: end)?.end ?? end, after: .title) == nil else {
      return false
    }
    let behind = passage.folded(end) == "này" ? end + 1 : end
    guard passage.isSign(behind, ","), let found = honorifics(at: behind + 1) else { return true }
    return personName(at: found.end, after: .honorific) == nil
  }
}
