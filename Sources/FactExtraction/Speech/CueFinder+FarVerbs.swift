import Vocabulary

/// Verbs that other words part from their subject.
extension CueFinder {
  /// `ông A thường xuyên phàn nàn rằng …`, `ông A dõng dạc trả lời: “…”`: a few small words, and then
  /// a verb that a sign or `rằng` makes sure.
  func verbBehindWords(_ number: Int, in sentence: Range<Int>) -> FoundVerb? {
    let start = passage.namings[number].extent.upperBound
    guard isPerson(number) else { return nil }
    for index in Range(from: start, before: min(start + 7, sentence.upperBound)) {
      guard tokens[index].kind == .word, !tokens[index].isCapitalised,
        !Self.clauseWords.contains(tokens[index].folded)
      else { return nil }
      guard index > start,
        let match = ReportingVerb.table.match(tokens, at: index, before: sentence.upperBound),
        match.value.kind != .speaks, !match.value.isNaming
      else { continue }
      let isSure =
        passage.folded(match.end) == "rằng"
        || passage.isSign(match.end, ":") && isQuote(match.end + 1)
      if isSure { return (match.value, index, match.end) }
    }
    return nil
  }

  /// `ông A dù chưa nêu thời hạn nhưng bày tỏ mong muốn …`: the verb behind what is granted first.
  func verbBehindConcession(_ number: Int, in sentence: Range<Int>) -> FoundVerb? {
    let start = passage.namings[number].extent.upperBound
    guard isPerson(number), ["dù", "mặc", "tuy"].contains(passage.folded(start)) else { return nil }
    for index in Range(from: start + 1, before: min(start + 26, sentence.upperBound)) {
      guard tokens[index].kind != .sign || passage.isSign(index, ",") else { return nil }
      guard tokens[index].folded == "nhưng" else { continue }
      return verb(after: index + 1, in: sentence).flatMap { $0.verb.needsSign ? nil : $0 }
    }
    return nil
  }

  /// Words behind a name that begin another clause, deny, or make it an object.
  private static let clauseWords: WordSet = [
    "để", "khi", "mà", "nếu", "của", "bị", "được", "vì", "do", "nhằm", "theo", "người", "ai", "và",
    "không", "chưa", "chẳng", "với", "cho", "rằng", "thì", "hay", "hoặc",
  ]

  /// `ông A đến thăm vườn, cho biết …`: what is done goes before, and a verb that reports wherever it
  /// stands opens another clause, of the only one of whom the sentence can be.
  func cueBehindClause(in sentence: Range<Int>, namings: Range<Int>) -> Cue? {
    guard let number = subject(of: sentence, among: namings) else { return nil }
    let start = passage.namings[number].extent.upperBound
    for index in Range(from: start, before: min(start + 60, sentence.upperBound)) {
      if passage.quotations.contains(index) { continue }
      if [":", ";"].contains(tokens[index].folded) { return nil }
      guard isSeparator(index) else { continue }
      guard let found = verbOfClause(from: index + 1, in: sentence) else { continue }
      let content = contentStart(after: found.end, in: sentence)
      guard content + 2 < sentence.upperBound, !isEnd(found.end, of: sentence),
        !isAudience(content, in: sentence)
      else { return nil }
      return Cue(
        naming: number,
        verb: Cue.Verb(kind: found.verb.kind, text: words(found.start..<found.end)),
        contents: [content..<sentence.upperBound],
        isOpen: true
      )
    }
    return nil
  }

  /// The person whom a sentence is about: who opens it, perhaps behind a few words and a comma, and
  /// not within a clause.
  private func subject(of sentence: Range<Int>, among namings: Range<Int>) -> Int? {
    for number in namings.prefix(4) {
      let naming = passage.namings[number]
      let start = naming.extent.lowerBound
      guard !passage.quotations.contains(start) else { return nil }
      if opens(sentence, at: start), isPerson(number) {
        return naming.person != nil && canSpeak(number) ? number : nil
      }
      if start - sentence.lowerBound <= 1 { return nil }
    }
    return nil
  }

  /// Whether a token opens a sentence, perhaps behind one small word, or stands behind a comma.
  func opens(_ sentence: Range<Int>, at start: Int) -> Bool {
    start == sentence.lowerBound || passage.isSign(start - 1, ",")
      || start == sentence.lowerBound + 1
        && Self.sentenceOpeners.contains(tokens[start - 1].folded)
  }

  private static let sentenceOpeners: WordSet = [
    "nhưng", "song", "còn", "và", "rồi", "-", "sau", "trước",
  ]

  /// `, đồng thời cho biết …`: the verb with which a clause begins.
  private func verbOfClause(from start: Int, in sentence: Range<Int>) -> FoundVerb? {
    for index in Range(from: start, before: min(start + 4, sentence.upperBound)) {
      if let match = ReportingVerb.table.match(tokens, at: index, before: sentence.upperBound) {
        let isSure =
          Self.strongVerbs.contains(match.value.name)
          || Self.clauseVerbs.contains(match.value.name) || passage.folded(match.end) == "rằng"
          || match.value.name == "nói" && passage.folded(match.end) == "là"
        return isSure ? (match.value, index, match.end) : nil
      }
      guard Self.clauseOpeners.contains(tokens[index].folded) else { return nil }
    }
    return nil
  }

  /// Verbs that report where a clause of who opens the sentence begins with them.
  private static let clauseVerbs: Set<String> = [
    "yêu cầu", "kêu gọi", "xác nhận", "thừa nhận", "cảnh báo", "tuyên bố", "phủ nhận", "cam kết",
    "chỉ đạo", "khuyến cáo", "bác bỏ", "cáo buộc", "tiết lộ", "lưu ý", "nhận định",
  ]

  private static let clauseOpeners: WordSet = [
    "đồng", "thời", "và", "cũng", "đã", "nhưng", "lớn", "tiếng",
  ]
}
