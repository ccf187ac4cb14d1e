import Articles
import Vocabulary

/// Words around a verb of speaking that belong neither to the speaker nor to what is said.
extension CueFinder {
  /// `…, ông A nói với AFP hôm 5/11.`: behind what was said the verb, to whom, when and where.
  func isTail(_ start: Int, of sentence: Range<Int>) -> Bool {
    let isTold = passage.folded(start - 1) == "với" || passage.folded(start) == "với"
    let opener = isTold ? "với" : passage.folded(start)
    guard Self.openersOfTail.contains(opener), sentence.upperBound - start <= 24 else {
      return false
    }
    let tail = Range(from: start, before: sentence.upperBound)
    guard
      !tail.contains(where: {
        isQuote($0) || Self.signsOfClause.contains(tokens[$0].folded)
          || Self.predicates.contains(tokens[$0].folded)
      })
    else { return false }
    // `cho biết hôm nay giá tăng` goes on behind the time.
    return isTold || tail.allSatisfy { passage.isTime($0) || isEnd($0, of: sentence) }
      || tail.contains { isMedium($0) }
  }

  private static let openersOfTail: WordSet = [
    "với", "trong", "tại", "trên", "hôm", "ngày", "sáng", "chiều", "tối", "trưa", "tuần", "vào",
    "hồi",
  ]

  private static let signsOfClause: WordSet = [",", ":", ";", "rằng", "về", "là", "và"]

  /// Where something is said: a meeting, an interview, a paper, a page of one's own.
  private func isMedium(_ index: Int) -> Bool {
    PhraseSet.occasions.end(tokens, at: index, before: tokens.count) != nil
      || Self.media.contains(tokens[index].folded)
        && ["trong", "trên", "tại", "cuộc", "buổi", "bài", "một", "bản"].contains(
          passage.folded(index - 1)
        )
  }

  private static let media: WordSet = [
    "phỏng", "họp", "thông", "tuyên", "bài", "email", "thư", "trang", "tài", "twitter", "facebook",
    "weibo", "instagram", "báo", "truyền", "phát",
  ]

  /// Whether words before a comma are a clause of their own and no adverb of the one behind it.
  func isClause(_ words: Range<Int>) -> Bool {
    var words = words
    // `Trong mùa này, các làng đã bán hết`: an adverb may open the clause.
    for _ in 0..<3 {
      guard let first = words.first, Self.openersOfAdverb.contains(tokens[first].folded) else {
        break
      }
      guard let comma = words.first(where: { passage.isSign($0, ",") }) else { return false }
      words = comma + 1..<words.upperBound
    }
    guard words.count >= 6, let first = words.first,
      !Self.openersOfAdverb.contains(tokens[first].folded),
      ReportingVerb.table.match(tokens, at: first, before: words.upperBound) == nil
    else { return false }
    return words.contains { Self.predicates.contains(tokens[$0].folded) }
  }

  private static let openersOfAdverb: WordSet = [
    "tại", "trong", "khi", "sau", "trước", "theo", "về", "phát", "trả", "trao", "liên", "ngày",
    "sáng", "chiều", "tối", "trưa", "hôm", "với", "để", "từ", "do", "vì", "bên", "nhân", "đánh",
    "dù", "mặc", "bởi", "nhằm", "là", "vào", "ở", "cùng", "ngay", "lúc", "được", "qua", "đến",
    "hồi", "mới", "như", "chia", "giải", "lý", "đề", "ngoài", "trên", "còn", "tuy", "khoảng",
  ]

  /// `ông A nói với các phóng viên, cuộc gặp chưa được chuẩn bị`: what stands behind the comma that
  /// ends the words on who is told.
  func clauseBehindAudience(_ found: FoundVerb, in sentence: Range<Int>) -> Range<Int>? {
    guard found.verb.name == "nói với" || found.verb.name == "phát biểu" else { return nil }
    if let that = thatBehind(found.end, in: sentence) {
      return Range(from: that + 1, before: sentence.upperBound)
    }
    if found.verb.name == "phát biểu" {
      let clause = Range(from: found.end + 1, before: sentence.upperBound)
      // `Trước khi ông A phát biểu, bà B …`: what happens then.
      let isThen = (sentence.lowerBound..<found.start).contains { tokens[$0].folded == "khi" }
      return !isThen && passage.isSign(found.end, ",") && isClause(clause) ? clause : nil
    }
    if let clause = clauseBehindPress(found.end, in: sentence) { return clause }
    for index in Range(from: found.end, before: min(found.end + 14, sentence.upperBound)) {
      guard passage.isSign(index, ",") else {
        guard tokens[index].kind == .word else { return nil }
        continue
      }
      let clause = Range(from: index + 1, before: sentence.upperBound)
      return isClause(clause) ? clause : nil
    }
    return nil
  }

  /// `ông A nói với Reuters giá vải sẽ tăng`, `nói với các phóng viên hôm 5/11 xe đã đi sai đường`: the
  /// clause straight behind a paper or the press, and the day.
  private func clauseBehindPress(_ start: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = start
    while Self.wordsBeforePress.contains(passage.folded(end)) { end += 1 }
    let first = end
    if Self.press[passage.folded(end)]?.contains(passage.folded(end + 1)) == true {
      end += 2
    } else {
      while passage.splitter.isName(end), end - first < 4 { end += 1 }
    }
    guard end > first else { return nil }
    while end < sentence.upperBound, passage.isTime(end) { end += 1 }
    let clause = Range(from: end, before: sentence.upperBound)
    guard clause.count > 6, tokens[end].kind == .word,
      !clause.prefix(6).contains(where: { passage.isSign($0, ":") }),
      !Self.openersOfAdverb.contains(tokens[end].folded),
      !["của", "và", "ở", "rằng"].contains(tokens[end].folded),
      clause.prefix(20).contains(where: { Self.predicates.contains(tokens[$0].folded) })
    else { return nil }
    return clause
  }

  private static let wordsBeforePress: WordSet = [
    "các", "những", "tờ", "báo", "hãng", "tin", "đài", "kênh", "tạp", "chí", "trang", "giới",
  ]

  private static let press: [FoldedWord: Set<FoldedWord>] = [
    "phóng": ["viên"], "nhà": ["báo"], "truyền": ["thông"], "cử": ["tri"], "người": ["dân"],
    "khán": ["giả"], "đám": ["đông"],
  ]

  /// `nói với các lãnh đạo tại tổ chức gồm 193 nước rằng …`: the `rằng` to which only words lead.
  private func thatBehind(_ start: Int, in sentence: Range<Int>) -> Int? {
    for index in Range(from: start, before: min(start + 24, sentence.upperBound)) {
      if tokens[index].folded == "rằng" { return index }
      guard tokens[index].kind != .sign || passage.isSign(index, "-") || passage.isSign(index, "/")
      else { return nil }
      if index > start, passage.isBeforeVerb(index), !tokens[index].isCapitalised { return nil }
    }
    return nil
  }

  /// `Sướng và đồng bọn khai nhận …`: the token behind people without a name who speak with one who has one.
  func verbBehindCompanions(_ number: Int, in sentence: Range<Int>) -> FoundVerb? {
    let start = passage.namings[number].extent.upperBound
    guard isPerson(number), passage.folded(start) == "và",
      Self.companions.contains(passage.folded(start + 1))
    else { return nil }
    for end in Range(from: start + 3, before: min(start + 7, sentence.upperBound)) {
      guard tokens[end - 1].kind == .word, !tokens[end - 1].isCapitalised else { return nil }
      if let found = verb(after: end, in: sentence), found.start - end < 3 { return found }
    }
    return nil
  }

  /// First words of `đồng bọn`, `gia đình`, `các cộng sự`, `vợ con`.
  private static let companions: WordSet = [
    "đồng", "các", "cộng", "gia", "vợ", "chồng", "nhóm", "những", "nhiều", "một", "bạn", "mẹ",
  ]

  /// `ông A sau khi nghe băng đã xác nhận …`: a few words on when between the subject and its verb.
  func verbBehindTime(_ number: Int, in sentence: Range<Int>) -> FoundVerb? {
    let start = passage.namings[number].extent.upperBound
    guard isPerson(number), let opening = endOfWhen(start) else { return nil }
    for index in Range(from: opening + 1, before: min(opening + 12, sentence.upperBound)) {
      guard tokens[index].kind != .sign else { return nil }
      guard ["đã", "cũng", "vẫn", "liền"].contains(tokens[index].folded) else { continue }
      guard let found = verb(after: index, in: sentence), !found.verb.needsSign else { return nil }
      return found
    }
    return nil
  }

  /// `ông A nói khi vải chín, ông sẽ mời cả làng`: what is said begins with a clause on when, and its
  /// own clause follows the comma.
  func opensWithWhen(_ start: Int, in sentence: Range<Int>) -> Bool {
    guard passage.folded(start) == "nếu" || endOfWhen(start) != nil,
      !["được", "trả", "trao", "phát"].contains(passage.folded(endOfWhen(start) ?? start)),
      let comma = Range(from: start, before: min(start + 20, sentence.upperBound))
        .first(where: { passage.isSign($0, ",") })
    else { return false }
    return !["và", "đồng", "rồi"].contains(passage.folded(comma + 1))
      && Range(from: comma + 1, before: min(comma + 16, sentence.upperBound)).contains {
        Self.predicates.contains(tokens[$0].folded)
      }
  }

  /// `ông A xác nhận thông tin này`, `ông A cho biết như thế`: what is said stands elsewhere.
  func pointsElsewhere(_ start: Int, in sentence: Range<Int>) -> Bool {
    if passage.folded(start) == "như", ["thế", "vậy", "trên"].contains(passage.folded(start + 1)) {
      return true
    }
    for index in Range(from: start, before: min(start + 5, sentence.upperBound)) {
      // `ông A khẳng định không có việc đó` says something.
      if ["không", "chưa", "có", "là"].contains(tokens[index].folded) { return false }
      if index > start, ["này", "trên", "đó"].contains(tokens[index].folded) {
        return isEnd(index + 1, of: sentence)
          && Self.wordsForMatters.contains(passage.folded(index - 1))
      }
    }
    return false
  }

  /// `ông A trả lời như trên`, `ông A chia sẻ về vườn vải`: that somebody spoke, and not what was said.
  func onlyTells(_ found: FoundVerb, in sentence: Range<Int>) -> Bool {
    guard !found.verb.isTag, !found.verb.isNaming, found.verb.mayFollow else { return false }
    return pointsElsewhere(found.end, in: sentence)
      || Self.verbsOfTelling.contains(found.verb.name)
        && ["về", "với"].contains(passage.folded(behindManner(found.end)))
  }

  private static let verbsOfTelling: Set<String> = [
    "chia sẻ", "thông tin", "trả lời", "trình bày", "tâm sự",
  ]

  /// The last words of `thông tin`, `sự việc`, `vấn đề`, `vụ việc`, `điều`, `nội dung`, `chuyện`.
  private static let wordsForMatters: WordSet = [
    "tin", "việc", "đề", "điều", "dung", "chuyện", "nêu",
  ]

  private func endOfWhen(_ start: Int) -> Int? {
    if passage.folded(start) == "khi" { return start + 1 }
    let isWhen =
      ["sau", "trước", "trong"].contains(passage.folded(start))
      && passage.folded(start + 1) == "khi"
    return isWhen ? start + 2 : nil
  }

  /// `ông A thẳng thắn: giá còn thấp`: words that tell nothing but how somebody speaks.
  func isManner(_ range: Range<Int>) -> Bool {
    !range.isEmpty
      && range.allSatisfy {
        Adverbs.manners.contains(tokens[$0].folded) || Adverbs.words.contains(tokens[$0].folded)
          || ["cảnh", "giác"].contains(tokens[$0].folded)
      }
      && range.contains { tokens[$0].folded != "ra" && tokens[$0].folded != "một" }
  }

  /// `chuyên gia A tại Viện B ở Huế nhận định đây là …`: nothing but where somebody works stands
  /// between the name and the verb.
  func followsSeat(_ found: FoundVerb, behind start: Int, in sentence: Range<Int>) -> Bool {
    guard ["tại", "của", "ở", "thuộc", "từ"].contains(passage.folded(start)),
      found.start - start > 1, found.start - start <= 16, tokens[found.start - 1].isCapitalised,
      found.verb.kind != .speaks, !found.verb.isTag, !found.verb.isNaming,
      !(start..<found.start).contains(where: {
        passage.isSign($0, ",")
          || FunctionWords.contains(tokens, at: $0)
            && !["tại", "của", "ở", "từ", "và", "về"].contains(tokens[$0].folded)
      })
    else { return false }
    return !found.verb.needsSign || takesClause(found, in: sentence)
  }

  /// `chia sẻ ngắn gọn về …`: the token behind words on how it is said.
  func behindManner(_ start: Int) -> Int {
    var end = start
    while end - start < 4, Adverbs.manners.contains(passage.folded(end)) { end += 1 }
    return passage.folded(end) == "về" ? end : start
  }
}
