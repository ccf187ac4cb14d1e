import Articles
import Vocabulary

/// Finds the cue of a sentence: `X cho biết, …`, `Theo X, …`, `X: …`, `“…”, X nói`.
struct CueFinder {
  let passage: PassageReading
  let tokens: [Token]
  /// The namings that mean somebody whom the article does not name.
  let unnamed: [Int]

  init(_ passage: PassageReading, unnamed: [Int] = []) {
    self.passage = passage
    self.unnamed = unnamed
    tokens = passage.tokens
  }

  /// The cue of a sentence, given the indexes of the namings that stand in it.
  ///
  /// A person goes before a body: in `Theo Tin Làng, ông A cho biết …` it is ông A who speaks.
  func cue(in sentence: Range<Int>, namings: Range<Int>) -> Cue? {
    var bodyCue: Cue?
    for number in namings.prefix(16) {
      let naming = passage.namings[number]
      guard !passage.quotations.contains(naming.range.lowerBound), canSpeak(number) else {
        continue
      }
      let found =
        accordingTo(number, in: sentence) ?? tag(number, in: sentence)
        ?? bareTag(number, in: sentence) ?? closing(number, in: sentence) ?? attributed(
          number,
          in: sentence
        )
        ?? speaking(number, in: sentence) ?? colon(number, in: sentence)
        ?? manner(number, in: sentence) ?? farColon(number, in: sentence)
      guard var cue = found else { continue }
      guard passage.namings[cue.naming].person != nil else {
        bodyCue = bodyCue ?? cue
        continue
      }
      cue.others = namedTogether(with: cue.naming, from: namings.lowerBound)
      return cue
    }
    return bodyCue ?? cueBehindClause(in: sentence, namings: namings)
  }

  /// The people in a row before a speaker: in `ông A và bà B cùng cho rằng` both speak.
  private func namedTogether(with number: Int, from first: Int) -> [Int] {
    var others: [Int] = []
    var start = passage.namings[number].extent.lowerBound
    for other in (first..<max(first, number)).reversed().prefix(6) {
      let naming = passage.namings[other]
      let gap = Range(from: naming.extent.upperBound, before: start)
      guard isPerson(number), isPerson(other), naming.person != nil, !gap.isEmpty, gap.count <= 2,
        others.isEmpty
          ? tokens[gap.upperBound - 1].folded == "và" : passage.isSign(gap.lowerBound, ",")
      else { break }
      others.insert(other, at: 0)
      start = naming.extent.lowerBound
    }
    return others
  }

  /// `X cho biết …`, `“…”, X nói`, `X phát biểu tại hội nghị`.
  private func speaking(_ number: Int, in sentence: Range<Int>) -> Cue? {
    let extent = passage.namings[number].extent
    guard
      var found = verb(after: extent.upperBound, in: sentence).flatMap({
        // `trưởng phòng khai thác cảng A`: what begins like a verb may be part of another word.
        !$0.verb.needsSign || $0.verb.mayFollow && isEnd($0.end, of: sentence)
          || brings($0, in: sentence) ? $0 : nil
      }) ?? verbBehindApposition(number, in: sentence)
        ?? verbBehindWords(number, in: sentence)
        ?? verbBehindConcession(number, in: sentence)
        ?? verbBehindCompanions(number, in: sentence) ?? verbBehindTime(number, in: sentence)
        ?? verb(after: extent.upperBound, in: sentence)
    else { return nil }
    let first = found
    if found.verb.kind == .speaks, let later = laterVerb(after: found.end, in: sentence) {
      found = later
    } else if let next = joinedVerb(after: found.end, in: sentence) {
      found = next
    }
    guard
      isPerson(number)
        ? !isBehindTurn(extent, in: sentence) : bodySpeaks(extent, found, in: sentence)
    else { return nil }
    let verb = Cue.Verb(kind: found.verb.kind, text: words(found.start..<found.end))
    guard !isObject(extent, in: sentence) else { return nil }
    if let contents = contentsBefore(
      extent.lowerBound,
      verbEnd: found.end,
      first.verb,
      in: sentence
    ) {
      let next = first.start < found.start ? contentOfJoined(found, in: sentence) : nil
      return Cue(
        naming: number,
        verb: verb,
        contents: next.map { [contents[0], $0] } ?? contents,
        isOpen: false
      )
    }
    let fronted = frontedContent(before: extent.lowerBound, in: sentence)
    let start = contentStart(after: found.end, in: sentence)
    if let clause = clauseBehindAudience(found, in: sentence) {
      let contents = (fronted.map { [$0] } ?? []) + [clause]
      return Cue(naming: number, verb: verb, contents: contents, isOpen: true)
    }
    if found.verb.kind == .speaks || found.verb.needsSign, !brings(found, in: sentence) {
      return found.verb.kind == .speaks || onlyTells(found, in: sentence)
        ? Cue(naming: number, verb: verb, contents: [], isOpen: false) : nil
    }
    guard (start..<max(start, sentence.upperBound)).contains(where: { tokens[$0].kind != .sign })
    else {
      // `ông A chia sẻ:` and the words in the next passage.
      guard passage.isSign(sentence.upperBound - 1, ":") else { return nil }
      return Cue(naming: number, verb: verb, contents: [], isOpen: true)
    }
    if isAudience(start, in: sentence) || isPassive(extent, start)
      || fronted == nil && pointsElsewhere(start, in: sentence)
    {
      return Cue(naming: number, verb: verb, contents: [], isOpen: false)
    }
    return Cue(
      naming: number,
      verb: verb,
      contents: (fronted.map { [$0] } ?? []) + [start..<sentence.upperBound],
      isOpen: true
    )
  }

  /// `Sở A khẳng định người đó là ông B, đồng thời phủ nhận …`: the verb is that of who opens the sentence.
  private func isBehindTurn(_ extent: Range<Int>, in sentence: Range<Int>) -> Bool {
    passage.isSign(extent.upperBound, ",") && passage.folded(extent.upperBound + 1) == "đồng"
      && passage.folded(extent.upperBound + 2) == "thời"
      && extent.lowerBound - sentence.lowerBound > 4
      && !passage.isSign(extent.lowerBound - 1, ",")
  }

  /// `… ông A nhấn mạnh với đài B.`: who is told, and nothing that is said.
  func isAudience(_ start: Int, in sentence: Range<Int>) -> Bool {
    let start = behindManner(start)
    if ["tới", "lên", "của"].contains(passage.folded(start)) { return true }
    if passage.folded(start) == "về" {
      return !(start..<sentence.upperBound).contains {
        isQuote($0)
          || [",", ":"].contains(tokens[$0].folded)
            && !["ảnh", "nguồn"].contains(passage.folded($0 - 1))
      }
    }
    return passage.folded(start) == "với" && sentence.upperBound - start < 14
      && !(start..<sentence.upperBound).contains { isQuote($0) || tokens[$0].isSign(",") }
  }

  /// `giao Sở Tài chính …`: the verb gives orders where a body follows.
  func isCharge(_ found: FoundVerb) -> Bool {
    guard found.verb.name == "giao" else { return false }
    return passage.namings.contains { naming in
      guard case .body = naming.subject else { return false }
      return naming.extent.lowerBound == found.end
    }
  }

  /// `Việc này được ông A nêu ra tại hội nghị`: what is said stands elsewhere.
  private func isPassive(_ extent: Range<Int>, _ start: Int) -> Bool {
    passage.folded(extent.lowerBound - 1) == "được"
      && ["ra", "tại", "trong", "khi", "vào", "ở", "với", "về"].contains(passage.folded(start))
  }

  /// `một người đi cùng ông A tiết lộ`: somebody else is the subject.
  func isObject(_ extent: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard extent.lowerBound > sentence.lowerBound, !isAuthor(extent.lowerBound) else {
      return false
    }
    let before = passage.folded(extent.lowerBound - 1)
    return [
      "của", "với", "cùng", "cho", "về", "từ", "bởi", "gặp", "lẫn", "đến", "tới", "theo", "bị",
      "ơn",
    ].contains(before)
      || Self.relatives.contains(before) && passage.folded(extent.lowerBound - 2) != "vợ"
  }

  /// `thông báo của Bộ Y tế cho biết`, `tuyên bố hôm nay từ Bộ Y tế`: who wrote it says what it says.
  private func isAuthor(_ index: Int) -> Bool {
    if passage.folded(index - 1) == "từ", passage.folded(index - 2) == "tin" {
      return passage.folded(index - 3) != "nguồn"
    }
    guard index > 2, ["của", "từ"].contains(passage.folded(index - 1)) else { return false }
    var end = index - 2
    while end > 1, index - end < 6, passage.isTime(end) { end -= 1 }
    return Self.writings[passage.folded(end - 1)]?.contains(passage.folded(end)) == true
  }

  /// What bodies write, by its two words.
  private static let writings: [FoldedWord: Set<FoldedWord>] = [
    "thông": ["báo", "cáo", "tin"], "báo": ["cáo"], "văn": ["bản"], "công": ["văn", "bố"],
    "tuyên": ["bố"], "kết": ["luận"], "bản": ["tin"], "lời": ["kể", "khai"],
  ]

  /// The last words of `gia đình`, `người nhà`, `con trai` and the like: not the one who is named
  /// behind them speaks, but `vợ chồng ông A` do.
  private static let relatives: WordSet = [
    "đình", "phòng", "vợ", "chồng", "con", "mẹ", "bố", "cha", "trai", "gái", "nhà", "thân", "hộ",
    "rể",
    "dâu",
  ]

  func isPerson(_ number: Int) -> Bool {
    switch passage.namings[number].subject {
    case .person, .title, .pronoun: true
    case .body, .place: false
    }
  }

  /// A body speaks by fewer verbs than a person, and only where it is plainly the subject: in
  /// `cuộc họp của UBND tỉnh, đánh giá …` it is not.
  private func bodySpeaks(_ extent: Range<Int>, _ found: FoundVerb, in sentence: Range<Int>) -> Bool
  {
    if extent.lowerBound > sentence.lowerBound, !isAuthor(extent.lowerBound),
      Self.prepositions.contains(passage.folded(extent.lowerBound - 1))
    {
      return false
    }
    guard !passage.isSign(extent.upperBound, ",") else { return false }
    if Self.bodyVerbs.contains(found.verb.name) { return true }
    return ["rằng", ":"].contains(passage.folded(found.end))
  }

  private static let prepositions: WordSet = [
    "của", "tại", "với", "cho", "về", "do", "bởi", "từ", "ở", "đến", "tới", "trong", "thuộc", "và",
    "là", "các", "bị", "được", "gửi", "gởi",
    // The last words of `hội nghị APEC`, `diễn đàn ASEAN`: a meeting says nothing.
    "nghị", "đàn",
  ]

  private static let bodyVerbs: Set<String> = [
    "cho biết", "cho hay", "cho biết thêm", "kiến nghị", "đề nghị", "đề xuất", "khẳng định",
    "nhấn mạnh", "cho rằng", "khuyến cáo", "cảnh báo", "dự báo", "yêu cầu", "mong muốn", "cam kết",
    "nhận định", "kêu gọi", "lưu ý", "bác bỏ", "phủ nhận", "tuyên bố", "thông báo", "xác nhận",
    "thông tin", "đánh giá", "đưa tin", "cáo buộc", "chỉ trích", "lên án", "hy vọng", "hi vọng",
    "thừa nhận", "tiết lộ", "công bố", "khuyến nghị", "chỉ đạo", "viết", "nêu rõ", "giải thích",
    "lý giải", "bày tỏ", "phản ánh", "ước tính", "dự đoán", "tố cáo", "đe dọa", "cho là", "nói",
    "góp ý", "xác định", "đánh giá đây là", "kết luận",
    "giao", "mô tả", "hoan nghênh", "ca ngợi", "lập luận", "phản hồi", "đáp trả", "trấn an",
    "nghi ngờ",
    "ra tuyên bố", "ủng hộ", "hứa", "lo ngại", "thúc giục", "hối thúc", "bình luận",
    "đưa ra bình luận", "biện hộ", "tố", "loan báo", "tái khẳng định", "dẫn", "nhắc lại",
    "chia sẻ", "đồng ý", "chấp thuận", "phân tích", "trả lời", "phản đối", "tin rằng", "nhìn nhận",
  ]

  typealias FoundVerb = (verb: ReportingVerb, start: Int, end: Int)

  /// The verb that follows a subject, adverbs between.
  func verb(after index: Int, in sentence: Range<Int>) -> FoundVerb? {
    var start = afterBracket(index, in: sentence)
    if passage.isSign(start, ",") { start += 1 }
    let latest = start + 9
    while start < min(latest, sentence.upperBound) {
      if !isPartOfName(start),
        let match = ReportingVerb.table.match(tokens, at: start, before: sentence.upperBound)
      {
        if tellsManner(match.value, at: match.end, in: sentence) {
          start = match.end
          continue
        }
        // `Ban chỉ đạo` is a body.
        guard passage.folded(start - 1) != "ban" || start == index && match.value.name != "chỉ đạo",
          !isAct(match.value, at: match.end),
          !isDenied(match.value, from: index, to: start)
        else { return nil }
        return verbBehindVerb(match.value, start, match.end, in: sentence)
      }
      if let end = toldEnd(start, in: sentence) { return (.told, start, end) }
      if let end = endOfLetter(start) { return verbOfLetter(from: end, in: sentence) }
      if let end = endOfEvidence(start, in: sentence) { return (.cites, start, end) }
      let word = tokens[start].folded
      guard Adverbs.words.contains(word) || Adverbs.manners.contains(word) || passage.isTime(start)
      else {
        return nil
      }
      start += 1
    }
    return nil
  }

  /// `ông A lên tiếng thừa nhận`: of two verbs in a row the second brings what is said.
  private func verbBehindVerb(
    _ verb: ReportingVerb,
    _ start: Int,
    _ end: Int,
    in sentence: Range<Int>
  ) -> FoundVerb {
    guard Self.verbsBeforeVerbs.contains(verb.name),
      let next = ReportingVerb.table.match(tokens, at: end, before: sentence.upperBound),
      !next.value.needsSign, next.value.kind != .speaks
    else { return (verb, start, end) }
    return (next.value, end, next.end)
  }

  private static let verbsBeforeVerbs: Set<String> = [
    "lên tiếng", "trả lời", "phản hồi", "thông tin", "đưa tin", "chia sẻ",
  ]

  /// `Bộ phận Nghiên cứu và Tư vấn`: in capitals within a sentence no verb stands.
  func isPartOfName(_ index: Int) -> Bool {
    tokens[index].isCapitalised && !tokens[index].isAllCapitals && index > 0
      && tokens[index - 1].kind == .word
  }

  /// `ông A nghẹn ngào kể: “…”`: how somebody speaks, before the verb.
  func tellsManner(_ verb: ReportingVerb, at end: Int, in sentence: Range<Int>) -> Bool {
    verb.isTag && !isEnd(end, of: sentence) && !passage.isSign(end, ":")
  }

  /// `ông A tuyên bố khai mạc lễ hội`: what is done by the words themselves.
  private func isAct(_ verb: ReportingVerb, at end: Int) -> Bool {
    verb.name == "tuyên bố"
      && ["thành", "khai", "bế", "phá", "trắng", "lý", "lập", "án", "tranh"].contains(
        passage.folded(end)
      )
  }

  /// `ông A không nói rõ`: nothing is said; `không khỏi lo lắng` and `không đồng ý` are no such words.
  private func isDenied(_ verb: ReportingVerb, from start: Int, to end: Int) -> Bool {
    guard verb.kind == .says else { return false }
    return (start..<max(start, end)).contains { index in
      ["không", "chưa"].contains(passage.folded(index)) && passage.folded(index + 1) != "khỏi"
    }
  }

  /// `cho VnExpress biết`, `cho Báo Làng hay`: the token behind it.
  private func toldEnd(_ start: Int, in sentence: Range<Int>) -> Int? {
    guard passage.folded(start) == "cho" else { return nil }
    var end = start + 1
    while end < min(start + 6, sentence.upperBound), tokens[end].isCapitalised { end += 1 }
    guard end > start + 1, end < sentence.upperBound, ["biết", "hay"].contains(tokens[end].folded)
    else { return nil }
    return end + 1
  }

  /// Verbs that report wherever they stand.
  static let strongVerbs: Set<String> = [
    "cho biết", "cho biết thêm", "cho hay", "cho rằng", "nhấn mạnh", "khẳng định", "đề nghị",
    "kiến nghị", "bày tỏ", "chia sẻ", "bày tỏ quan điểm", "bày tỏ mong muốn", "bày tỏ băn khoăn",
    "chia sẻ quan điểm", "nêu quan điểm", "chia sẻ thêm",
  ]
}
