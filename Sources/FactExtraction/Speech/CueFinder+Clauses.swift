import Vocabulary

/// What follows a verb that has other uses beside bringing what somebody said.
extension CueFinder {
  /// Whether the words behind a verb bring what is said, which a verb of other uses needs.
  func brings(_ found: FoundVerb, in sentence: Range<Int>) -> Bool {
    if found.verb.isTag { return passage.isSign(found.end, ":") && isQuote(found.end + 1) }
    if found.verb.isNaming { return names(found, in: sentence) }
    return found.verb.kind != .speaks && passage.isSign(found.end, ",") || isCharge(found)
      || clauseBehindAudience(found, in: sentence) != nil
      || hasSign(after: found.end, in: sentence) || takesClause(found, in: sentence)
  }

  /// `ông A gọi vườn này là “vàng xanh”`: what something is taken for, in quotation marks.
  private func names(_ found: FoundVerb, in sentence: Range<Int>) -> Bool {
    guard !["bằng", "điện", "cho", "tên", "đến"].contains(passage.folded(found.end)) else {
      return false
    }
    return Range(from: found.end, before: min(found.end + 16, sentence.upperBound - 1)).contains {
      ["là", "như"].contains(tokens[$0].folded) && isQuote($0 + 1)
    }
  }

  /// `ông A nói giá vải sẽ tăng`: a clause, which has a predicate, and not a mere object.
  func takesClause(_ found: FoundVerb, in sentence: Range<Int>) -> Bool {
    let start = found.end
    if found.verb.kind != .speaks, !found.verb.isTag, opensWithWhen(start, in: sentence) {
      return true
    }
    // `ông A khai do quen biết bà B`: a reason without the rest of its sentence.
    if found.verb.name == "khai", ["do", "vì"].contains(passage.folded(start)) { return true }
    guard found.verb.takesClause, start < sentence.upperBound, tokens[start].kind == .word,
      !Self.beginningsOfObjects.contains(tokens[start].folded) || isTimeOfClause(start)
        || isCause(found),
      // `nói không với rác`.
      tokens[start].folded != "không" || passage.folded(start + 1) != "với"
    else { return false }
    // `ông A nói Lào muốn bán vải`: a clause that begins with a name.
    if tokens[start].isCapitalised, sentence.upperBound - start > 4 { return true }
    if opensWithPerson(start, in: sentence) { return true }
    // `ông A nêu việc UBND xã bán đất`: what somebody does, as an object.
    if tokens[start].folded == "việc", ["nêu", "nhắc lại"].contains(found.verb.name) {
      return true
    }
    // `Lê Văn A khai người bán tài khoản tên B`: long enough to be no mere object.
    if Self.verbsOfLongClauses.contains(found.verb.name), sentence.upperBound - start > 9,
      !Self.endsOfOtherWords.contains(tokens[start].folded)
    {
      return true
    }
    return Range(from: start, before: min(start + 26, sentence.upperBound))
      // `ông A nói vụ mùa này “đáng mừng”`: a predicate in quotation marks.
      .contains {
        Self.predicates.contains(tokens[$0].folded) || found.verb.name == "nói" && isQuote($0)
      }
  }

  /// `ông A trình bày ông B điều hành trường`: a person, and words enough for what is told of them.
  private func opensWithPerson(_ start: Int, in sentence: Range<Int>) -> Bool {
    passage.namings.contains { naming in
      guard case .person = naming.subject, naming.extent.lowerBound == start else { return false }
      return sentence.upperBound - naming.extent.upperBound > 4
        && tokens[naming.extent.upperBound].kind == .word
    }
  }

  private static let verbsOfLongClauses: Set<String> = ["nói", "khai", "kể"]

  /// What makes another word or phrase of such a verb: `khai báo`, `nói chen ngang`, `kể từ ngày 5/3`.
  private static let endsOfOtherWords: WordSet = [
    "báo", "mạc", "trừ", "nguồn", "man", "chen", "leo", "giọng", "năng", "thầm", "móc", "khích",
    "cứng", "nhỏ", "to", "từ", "cả", "đến", "sai", "đúng", "rõ", "khoác", "chuyện", "lời",
  ]

  /// `nói từ nay phải bán`: since when the clause is true.
  private func isTimeOfClause(_ start: Int) -> Bool {
    ["từ", "khi", "sau", "trước"].contains(tokens[start].folded)
      && Self.beginningsOfTimes.contains(passage.folded(start + 1))
  }

  /// `xác định do uống rượu, ông A đã …`: a clause that begins with its cause.
  private func isCause(_ found: FoundVerb) -> Bool {
    found.verb.name == "xác định" && ["do", "vì"].contains(passage.folded(found.end))
  }

  private static let beginningsOfTimes: WordSet = [
    "nay", "năm", "tháng", "ngày", "đầu", "hôm", "đó",
  ]

  /// Words of which a clause has one.
  static let predicates: WordSet = [
    "đã", "sẽ", "đang", "không", "chưa", "là", "có", "phải", "cần", "nên", "rất", "được", "bị",
    "vẫn", "cũng", "muốn", "đều", "vừa", "mới", "còn", "thật", "chỉ",
  ]

  /// Words that begin the object of `nói`, `kể`, `chia sẻ`, or go on with another verb.
  private static let beginningsOfObjects: WordSet = [
    "về", "với", "tiếng", "chuyện", "lên", "xấu", "dối", "đùa", "ra", "đến", "tới", "trước",
    "trong", "tại", "cho", "lời", "qua", "đi", "được", "như", "vậy", "thế", "gì", "nhiều", "ít",
    "nhanh", "to", "nhỏ", "riêng", "chung", "trên", "dưới", "ở", "từ", "khi", "sau", "để", "và",
    "hay", "hoặc", "nhưng", "mà", "thì", "bằng", "vì", "do", "xong", "hết", "một", "hình", "ảnh",
    "bài", "niềm", "nỗi", "kinh", "gánh", "khoảnh", "video", "clip", "câu", "quan", "cảm", "trách",
    "lợi", "dữ", "kiến", "bí", "cách", "thư", "sách", "đơn", "lại",
    "tục", "tưởng", "ngợi", "nhau", "theo", "nên", "này", "đó", "tên", "cùng", "thẳng", "vào",
  ]
}
