import Vocabulary

/// People of one calling, named in a row, and what else stands between a calling and a name.
extension NamingScanner {
  /// `các ca sĩ Hồng Trà, Tùng Sơn`, `những diễn viên hàng đầu như Hồng Trà, Tùng Sơn`: in a row of
  /// people whose calling is told two words are a name without a family name.
  func calledNaming(at index: Int) -> Naming? {
    guard splitter.isName(index) else { return nil }
    let goesOn = callingsEnd.map { $0 < index && isListGap($0..<index) } ?? false
    guard goesOn || isAnnounced(index),
      let (name, range) = personName(at: index, after: .honorific),
      (2...4).contains(name.words.count), isArtist(range), goesOn || isRow(range.upperBound)
    else { return nil }
    return naming(of: name, range, start: index, titles: [])
  }

  /// Notes that a person goes on a row of people of one calling, or begins one.
  mutating func noteCallings(_ naming: Naming) {
    let start = naming.extent.lowerBound
    let goesOn = callingsEnd.map { $0 <= start && isListGap($0..<start) } ?? false
    let begins =
      endsCallings(at: naming.range.lowerBound) || isAnnounced(naming.range.lowerBound)
    callingsEnd = goesOn || begins ? naming.extent.upperBound : nil
  }

  /// Whether a capital can begin such a name, which is neither a place nor a company.
  private func isArtist(_ range: Range<Int>) -> Bool {
    (canBeShort(range.lowerBound) || isGivenAnh(range))
      && !range.contains {
        tokens[$0].isAllCapitals || CompanyWords.contains(tokens[$0].folded)
      }
      && !isCountry(range) && !Gazetteer.shared.knows(splitter.key(range))
      && ProvinceList.table.match(tokens, at: range.lowerBound, before: range.upperBound) == nil
  }

  /// Whether another name follows in the row.
  private func isRow(_ end: Int) -> Bool {
    (passage.isSign(end, ",") || passage.folded(end) == "và") && splitter.isName(end + 1)
  }

  /// `những ca sĩ tên tuổi như`, `hai ngôi sao mở màn là`, `các diễn viên:`.
  private func isAnnounced(_ index: Int) -> Bool {
    guard index > 0,
      passage.isSign(index - 1, ":") || Self.announcements.contains(tokens[index - 1].folded)
    else { return false }
    for end in Range(from: max(1, index - 13), before: index).reversed() {
      if endsCallings(at: end) { return true }
      guard tokens[end - 1].kind == .word || passage.isSign(index - 1, ":") && end == index else {
        return false
      }
    }
    return false
  }

  private static let announcements: WordSet = ["như", "gồm", "là"]

  /// Whether `các ca sĩ`, `hai nữ diễn viên` and the like end before a token.
  private func endsCallings(at end: Int) -> Bool {
    guard end > 2, Self.callings[tokens[end - 2].folded]?.contains(tokens[end - 1].folded) == true
    else { return false }
    let start = ["nam", "nữ"].contains(tokens[end - 3].folded) ? end - 4 : end - 3
    guard start >= 0 else { return false }
    return tokens[start].kind == .number || Self.plurals.contains(tokens[start].folded)
  }

  private static let plurals: WordSet = [
    "các", "những", "hai", "ba", "bốn", "năm", "nhiều", "dàn", "loạt",
  ]

  /// Callings of the stage and of sport, by their two words.
  private static let callings: [FoldedWord: Set<FoldedWord>] = [
    "ca": ["sĩ", "sỹ"], "nhạc": ["sĩ", "sỹ"], "nghệ": ["sĩ", "sỹ"], "họa": ["sĩ", "sỹ"],
    "võ": ["sĩ", "sỹ"], "diễn": ["viên"], "đạo": ["diễn"], "cầu": ["thủ"], "danh": ["thủ", "hài"],
    "kỳ": ["thủ"], "tiền": ["đạo", "vệ"], "hậu": ["vệ"], "thủ": ["môn"], "tay": ["vợt"],
    "người": ["mẫu"], "hoa": ["hậu"], "á": ["hậu"], "ngôi": ["sao"], "giọng": ["ca"],
  ]

  /// `nhạc sĩ nổi tiếng Huy Khang`: where the name begins behind what praises somebody.
  func behindPraise(_ start: Int) -> Int? {
    var end = start
    while end - start < 4,
      Self.praise[passage.folded(end)]?.contains(passage.folded(end + 1)) == true
    {
      end += 2
    }
    if passage.folded(end) == "trẻ" { end += 1 }
    return end > start && splitter.isName(end) && splitter.isName(end + 1) ? end : nil
  }

  private static let praise: [FoldedWord: Set<FoldedWord>] = [
    "nổi": ["tiếng", "danh"], "tên": ["tuổi"], "tài": ["năng", "hoa", "danh"], "gạo": ["cội"],
    "kỳ": ["cựu"], "quá": ["cố"], "hàng": ["đầu"], "lão": ["thành"],
  ]

  /// `Giám đốc Nhà hát Sao Mai - nhạc sĩ Lê Văn Nam`: what else one is stands behind a dash.
  func callingBehindDash(_ end: Int) -> (names: [String], end: Int)? {
    guard passage.isSign(end, "-"), let found = honorifics(at: end + 1), !found.isAddress else {
      return nil
    }
    let start = behindPraise(found.end) ?? found.end
    guard let (_, range) = personName(at: start, after: .honorific), range.count > 1,
      SurnameList.knows(tokens[start].folded) || start > found.end,
      appositions(after: range.upperBound).titles.isEmpty
    else { return nil }
    return (found.names, start)
  }

  /// `khi đang giữ chức Trưởng ban A, ông Nam …`: the office is that of whom the next clause is about.
  func isHeldThen(before start: Int) -> Bool {
    guard ["chức", "vụ", "làm", "là"].contains(passage.folded(start - 1)) else { return false }
    return Range(from: max(0, start - 5), before: start - 1).contains {
      ["khi", "lúc"].contains(tokens[$0].folded)
    }
  }
}
