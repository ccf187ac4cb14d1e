import Vocabulary

/// Tells the writer's own sentences from those that go on with what somebody said.
enum Narration {
  /// Whether a sentence is the writer's: it opens as reports do, or it speaks of a person by name.
  static func isNarration(
    _ sentence: Range<Int>,
    namings: Range<Int>,
    in passage: PassageReading,
    speaker: Int?
  ) -> Bool {
    if opensReport(sentence, in: passage) || reports(sentence, in: passage)
      || othersReport(sentence, in: passage)
    {
      return true
    }
    for number in namings {
      let naming = passage.namings[number]
      guard !passage.quotations.contains(naming.range.lowerBound) else { continue }
      switch naming.subject {
      case .person, .title:
        if let person = naming.person, person == speaker { return true }
        if case .person(let name) = naming.subject, !name.isShort,
          isFirst(naming, of: sentence, in: passage)
        {
          return true
        }
        if case .person = naming.subject, naming.extent.lowerBound - sentence.lowerBound <= 4 {
          return true
        }
      case .pronoun:
        if isSubject(naming, of: sentence, in: passage) { return true }
      case .body, .place:
        break
      }
    }
    return false
  }

  /// `Sau khi nghe ý kiến, Bí thư Lê Văn A …`: somebody is named behind the comma that ends an opening.
  private static func isFirst(
    _ naming: Naming,
    of sentence: Range<Int>,
    in passage: PassageReading
  ) -> Bool {
    let start = naming.extent.lowerBound
    return passage.isSign(start - 1, ",") && start - sentence.lowerBound <= 24
      && naming.extent.upperBound < sentence.upperBound
      && !passage.isSign(naming.extent.upperBound, ",")
      && (!naming.titles.isEmpty
        || !(sentence.lowerBound..<start - 1).contains { passage.isSign($0, ",") })
  }

  /// `Ông …`, `Hằng ngày, ông …`: the pronoun is what the sentence is about.
  private static func isSubject(
    _ naming: Naming,
    of sentence: Range<Int>,
    in passage: PassageReading
  ) -> Bool {
    let start = naming.extent.lowerBound
    return start == sentence.lowerBound
      || start - sentence.lowerBound <= 8 && passage.isSign(start - 1, ",")
  }

  /// Whether somebody else, whom the rules do not know, is said to speak in the sentence.
  private static func reports(_ sentence: Range<Int>, in passage: PassageReading) -> Bool {
    for index in sentence.dropFirst() where !passage.quotations.contains(index) {
      if passage.tokens[index].folded == "cho",
        let verb = ReportingVerb.table.match(
          passage.tokens,
          at: index,
          before: sentence.upperBound
        ),
        ["cho biết", "cho hay", "cho biết thêm", "cho rằng"].contains(verb.value.name),
        !["tôi", "ta"].contains(passage.folded(index - 1))
      {
        return true
      }
      if closings.contains(passage.folded(index - 1)), passage.isSign(index, ",") {
        return true
      }
    }
    return false
  }

  /// `Giám đốc một công ty cho rằng …`: somebody without a name speaks, so that `vị này` is no one known.
  static func opensWithStranger(_ sentence: Range<Int>, in passage: PassageReading) -> Bool {
    guard let first = sentence.first, reports(sentence, in: passage) else { return false }
    return strangers.contains(passage.folded(first))
      && sentence.dropFirst().prefix(3).contains { passage.folded($0) == "một" }
      || passage.folded(first) == "một" && !passage.isSign(first + 2, ",")
  }

  private static let strangers = WordSet([
    "giám", "phó", "chủ", "tổng", "trưởng", "đại", "lãnh", "cán", "theo", "hiệu",
  ])

  private static let closings = WordSet(["”", "\""])

  /// `Một số chuyên gia bình luận, …`, `Truyền thông Lào xác nhận …`: people without a name say it.
  private static func othersReport(_ sentence: Range<Int>, in passage: PassageReading) -> Bool {
    guard let first = sentence.first, others.contains(passage.folded(first)) else { return false }
    for index in sentence.dropFirst(2).prefix(10) {
      let token = passage.tokens[index]
      if token.kind == .sign || modals.contains(token.folded) { return false }
      let verb = ReportingVerb.table.match(passage.tokens, at: index, before: sentence.upperBound)
      if let verb, verbsOfOthers.contains(verb.value.name) { return true }
    }
    return false
  }

  /// Words by which people without a name only do or are something, or the speaker goes on.
  private static let modals: WordSet = [
    "sẽ", "cần", "phải", "được", "bị", "có", "tôi", "chúng", "ta", "mình", "không", "đang",
  ]

  private static let verbsOfOthers: Set<String> = [
    "cho biết", "cho hay", "cho rằng", "nhận định", "bình luận", "xác nhận", "dự báo", "đánh giá",
    "khẳng định", "cảnh báo", "thông báo", "đưa tin",
  ]

  private static let others: WordSet = [
    "một", "nhiều", "các", "giới", "truyền", "báo", "tờ", "hãng", "người", "chuyên", "cơ", "đại",
    "lãnh", "nguồn", "nhân",
  ]

  /// Whether a passage is too short and bare to be speech: a byline, a heading among the body.
  static func isNoSpeech(_ passage: PassageReading) -> Bool {
    guard passage.tokens.count < 14, let last = passage.tokens.last else { return false }
    // `Lê Mơ (Theo Tin Làng)`.
    let citesSource = passage.tokens.indices.contains { index in
      passage.isSign(index, "(") && passage.folded(index + 1) == "theo"
    }
    return last.kind != .sign || citesSource
  }

  private static func opensReport(_ sentence: Range<Int>, in passage: PassageReading) -> Bool {
    let start = sentence.lowerBound
    guard start < sentence.upperBound else { return true }
    if let end = PhraseSet.narration.end(passage.tokens, at: start, before: sentence.upperBound) {
      let word = passage.folded(start)
      guard ["ngày", "sáng", "chiều", "tối", "trưa", "đêm"].contains(word), end == start + 1 else {
        return true
      }
      if end < sentence.upperBound, passage.tokens[end].kind == .number { return true }
    }
    return startsWithHour(sentence, in: passage) || citesPaper(sentence, in: passage)
  }

  /// `Theo Kế hoạch số 12 …`: what a paper with a number says is the writer's.
  private static func citesPaper(_ sentence: Range<Int>, in passage: PassageReading) -> Bool {
    guard let start = sentence.first, passage.folded(start) == "theo" else { return false }
    return (start + 1..<start + 5).contains { passage.folded($0) == "số" }
  }

  /// `Lúc 11h20`, `Khoảng 9 giờ`, `Hơn 11h trưa`.
  private static func startsWithHour(_ sentence: Range<Int>, in passage: PassageReading) -> Bool {
    let start = sentence.lowerBound
    guard ["lúc", "khoảng", "hơn", "gần", "vào"].contains(passage.folded(start)),
      start + 1 < sentence.upperBound
    else { return false }
    let word = passage.folded(start + 1)
    guard word.beginsWithDigit else { return word == "lúc" }
    return passage.word(start + 1).contains { $0 == "h" || $0 == "H" }
      || ["giờ", "h"].contains(passage.folded(start + 2))
  }
}
