import Articles
import VietnameseText
import Vocabulary

/// What is said of a document behind its number: the day, who issued it, what it is about.
extension DocumentScanner {
  /// Reads `ngày 22/12/2024 của Bộ Chính trị về …`, in whatever order.
  func addDetails(to naming: inout DocumentNaming) {
    var index = naming.range.upperBound
    for _ in 0..<4 {
      let start = passage.isSign(index, ",") || passage.isSign(index, "(") ? index + 1 : index
      if naming.fact.issued == nil, let (period, end) = date(at: start) {
        naming.fact.issued = period
        naming.range = naming.range.lowerBound..<end
        index = passage.isSign(index, "(") && passage.isSign(end, ")") ? end + 1 : end
      } else if naming.fact.issuer == nil, let (issuer, end) = issuer(at: start) {
        naming.fact.issuer = issuer
        index = end
      } else {
        break
      }
    }
    if naming.fact.title == nil { naming.fact.title = title(at: index) }
  }

  /// `ngày 11/12/2025`, `ngày 22 tháng 12 năm 2024`, `năm 2024`.
  func date(at start: Int) -> (TimePeriod, end: Int)? {
    if passage.folded(start) == "năm", let year = year(at: start + 1) {
      return TimePeriod(iso: year).map { ($0, start + 2) }
    }
    guard passage.folded(start) == "ngày", start + 1 < tokens.count else { return nil }
    return writtenDay(at: start + 1)
  }

  private func writtenDay(at start: Int) -> (TimePeriod, end: Int)? {
    let longest = min(start + 5, tokens.count)
    for end in stride(from: longest, to: start + 2, by: -1) {
      guard tokens[end - 1].kind == .number, tokens[start].kind == .number else { continue }
      let text = splitter.text(start..<end)
      if let published {
        if let period = WrittenDate.period(text, near: published) { return (period, end) }
      } else if year(at: end - 1) != nil, let day = Self.anyDay,
        let period = WrittenDate.period(text, near: day)
      {
        return (period, end)
      }
    }
    return nil
  }

  /// What a day with its year is near to does not matter.
  private static let anyDay = CalendarDay(year: 2000, month: 1, day: 1)

  /// `của Bộ Chính trị`, `do UBND TP Hà Nội ban hành`.
  private func issuer(at start: Int) -> (String, end: Int)? {
    guard ["của", "do"].contains(passage.folded(start)), start + 1 < tokens.count else {
      return nil
    }
    if let head = Self.heads.first(where: { matches($0, at: start + 1) }) {
      let range = start + 1..<start + 1 + head.count
      return (splitter.text(range).lowercased().capitalisedFirst, range.upperBound)
    }
    guard let body = splitter.body(at: start + 1, small: false) else { return nil }
    var end = body.range.upperBound
    var name = body.name
    if !(body.reach == .central && body.isListed), let place = splitter.place(at: end),
      place.name != nil
    {
      name += " " + splitter.text(place.range)
      end = place.end
    }
    return (name, end)
  }

  /// Offices of one person that issue documents.
  private static let heads: [[FoldedWord]] = [
    ["thủ", "tướng", "chính", "phủ"], ["thủ", "tướng"], ["chủ", "tịch", "nước"],
  ]

  private func matches(_ words: [FoldedWord], at start: Int) -> Bool {
    words.indices.allSatisfy { passage.folded(start + $0) == words[$0] }
  }

  /// `về đột phá phát triển …`, `về “…”`, or a quotation that follows at once.
  private func title(at start: Int) -> String? {
    var index = passage.isSign(start, ",") ? start + 1 : start
    let isAbout = passage.folded(index) == "về"
    if isAbout { index += passage.folded(index + 1) == "việc" ? 2 : 1 }
    guard index < tokens.count else { return nil }
    if let quotation = passage.quotations.range(around: index), quotation.lowerBound == index,
      quotation.count > 4, isAbout || index == start
    {
      return splitter.text(index + 1..<quotation.upperBound - 1)
    }
    guard isAbout else { return nil }
    let end = (index..<min(index + 40, tokens.count)).first { endsTitle($0, from: index) }
    guard let end = end ?? (index + 40 > tokens.count ? tokens.count : nil), end > index + 1,
      passage.folded(end - 1) != "này"
    else { return nil }
    return splitter.text(index..<end)
  }

  /// A sign, or the verb of what the document does.
  private func endsTitle(_ index: Int, from start: Int) -> Bool {
    if tokens[index].kind == .sign {
      return tokens[index].folded != "-" && tokens[index].folded != "/"
    }
    guard index > start else { return false }
    return Self.verbs.contains(passage.folded(index))
      || Self.longVerbs.contains { matches($0, at: index) }
  }

  private static let verbs: WordSet = [
    "sẽ", "đã", "vừa", "đang", "được", "nêu", "thì", "là", "lại", "cũng", "chưa",
  ]
  private static let longVerbs: [[FoldedWord]] = [
    ["có", "hiệu", "lực"], ["hết", "hiệu", "lực"], ["quy", "định"], ["xác", "định"],
    ["đề", "xuất"], ["ban", "hành"], ["yêu", "cầu"],
  ]
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
