import Articles
import Vocabulary

/// Finding the verb of a subject when it does not follow at once.
extension CueFinder {
  /// `Ngân hàng Bình Minh (BMB) cho biết`: a short bracket belongs to the subject.
  func afterBracket(_ index: Int, in sentence: Range<Int>) -> Int {
    guard index < sentence.upperBound, passage.isSign(index, "(") else { return index }
    // `Lê Văn A (30 tuổi, lập trình viên, trưởng dự án B)`.
    for end in Range(from: index, before: min(index + 36, sentence.upperBound))
    where passage.isSign(end, ")") {
      return end + 1
    }
    return index
  }

  /// `có văn bản`, `ban hành công văn`: the token behind what a body writes by.
  func endOfLetter(_ start: Int) -> Int? {
    guard Self.writings.contains(passage.folded(start)) else { return nil }
    let noun =
      passage.folded(start) == "ban" || passage.folded(start) == "phát" ? start + 2 : start + 1
    if Self.shortLetters.contains(passage.folded(noun)) { return noun + 1 }
    return Self.letters.contains {
      passage.folded(noun) == $0[0] && passage.folded(noun + 1) == $0[1]
    }
      ? noun + 2 : nil
  }

  /// Whether what a body says behind its name it says by a letter.
  func isWritten(behind naming: Naming) -> Bool {
    let start = naming.extent.upperBound
    return Range(from: start, before: min(start + 4, tokens.count)).contains {
      endOfLetter($0) != nil
    }
  }

  /// `có văn bản số 12 gửi Sở A đề nghị …`: what the letter asks for or orders.
  func verbOfLetter(from start: Int, in sentence: Range<Int>) -> FoundVerb? {
    for index in Range(from: start, before: min(start + 20, sentence.upperBound)) {
      guard tokens[index].kind != .sign || passage.isSign(index, "/") || passage.isSign(index, "-")
      else { return nil }
      if let match = ReportingVerb.table.match(tokens, at: index, before: sentence.upperBound),
        Self.verbsOfLetters.contains(match.value.name)
      {
        return (match.value, index, match.end)
      }
    }
    return nil
  }

  private static let writings = WordSet(["có", "ra", "gửi", "ban", "phát", "ký", "làm", "viết"])
  private static let shortLetters: WordSet = ["thư", "đơn"]
  private static let letters: [[FoldedWord]] = [
    ["văn", "bản"], ["công", "văn"], ["công", "điện"], ["tờ", "trình"], ["thông", "báo"],
  ]
  private static let verbsOfLetters: Set<String> = [
    "yêu cầu", "đề nghị", "kiến nghị", "đề xuất", "chỉ đạo", "cho biết", "khẳng định",
  ]

  /// `ông A, chủ một vườn cam ở đây, cho biết`: words about the person between name and verb.
  func verbBehindApposition(_ number: Int, in sentence: Range<Int>) -> FoundVerb? {
    let extent = passage.namings[number].extent
    let isApposed = extent.upperBound > passage.namings[number].range.upperBound
    guard isPerson(number), extent.upperBound < sentence.upperBound,
      isApposed || Self.openersOfApposition.contains(tokens[extent.upperBound].folded),
      // `ông A từ chối`: no word for where somebody is from.
      passage.folded(extent.upperBound + 1) != "chối"
    else { return nil }
    if let end = endOfOwner(behind: number), let found = verb(after: end, in: sentence),
      !found.verb.needsSign
    {
      return found
    }
    if let end = endOfHouses(behind: number), let found = verb(after: end, in: sentence) {
      return found
    }
    let next = nextPerson(behind: number)
    var limit = min(extent.upperBound + 60, sentence.upperBound)
    if let next, !isObject(next.extent, in: sentence),
      !closesApposition(next.extent, of: extent)
    {
      limit = min(limit, next.extent.lowerBound)
    }
    if let next, closesApposition(next.extent, of: extent),
      let found = verb(after: next.extent.upperBound, in: sentence)
    {
      return found
    }
    for index in Range(from: extent.upperBound + 1, before: max(limit, extent.upperBound + 1)) {
      if [":", ";"].contains(tokens[index].folded) { return nil }
      if passage.quotations.contains(index) {
        // A title in quotation marks belongs to the words about the person.
        guard let title = passage.quotations.range(around: index), title.count <= 8 else {
          return nil
        }
        continue
      }
      guard !isPartOfName(index),
        let match = ReportingVerb.table.match(tokens, at: index, before: sentence.upperBound)
      else { continue }
      let found: FoundVerb = (match.value, index, match.end)
      if isSuffered(found, from: extent.upperBound) || isOfBody(found, behind: number) {
        return nil
      }
      if Self.strongVerbs.contains(match.value.name) || closesWords(found, in: sentence)
        || opensWords(found) || followsSeat(found, behind: extent.upperBound, in: sentence)
      {
        return found
      }
    }
    return nil
  }

  /// `trợ lý A của ông B tuyên bố`: the token behind the one to whom somebody belongs.
  private func endOfOwner(behind number: Int) -> Int? {
    let end = passage.namings[number].extent.upperBound
    guard passage.folded(end) == "của", passage.namings.indices.contains(number + 1),
      passage.namings[number + 1].extent.lowerBound == end + 1
    else { return nil }
    return passage.namings[number + 1].extent.upperBound
  }

  /// `ông A, Viện trưởng Viện B, Bộ C đánh giá`: the token behind the bodies to which one's own belongs.
  private func endOfHouses(behind number: Int) -> Int? {
    var end = passage.namings[number].extent.upperBound
    let start = end
    let isPart = passage.namings[number].titles.last?.body.map { !$0.isListed } ?? false
    for naming in passage.namings[(number + 1)...].prefix(3) {
      guard passage.isSign(end, ","), naming.extent.lowerBound == end + 1 else { break }
      switch naming.subject {
      // The committees of the party and the houses of the people are no part of another body, but
      // a central one has parts (`Phó Vụ trưởng Vụ A, Ban Tuyên giáo Trung ương`).
      case .body(let body, _)
      where ["party", "elected", "front"].contains(body.kind ?? "")
        && !(isPart && body.reach == .central):
        return nil
      case .body, .place: end = naming.extent.upperBound
      case .person, .pronoun, .title: return nil
      }
    }
    return end > start ? end : nil
  }

  /// `Đối với ông A, giám đốc Sở B, Đảng ủy đề nghị …`: a body behind the comma is who speaks.
  private func isOfBody(_ found: FoundVerb, behind number: Int) -> Bool {
    passage.namings[(number + 1)...].prefix(6).contains { naming in
      guard case .body(let body, _) = naming.subject else { return false }
      return naming.extent.upperBound == found.start
        && passage.isSign(naming.extent.lowerBound - 1, ",")
        && ["party", "elected", "front"].contains(body.kind ?? "")
    }
  }

  /// `ông A, người được Hội đề nghị`, `bị đề nghị`: what others say of somebody.
  private func isSuffered(_ found: FoundVerb, from start: Int) -> Bool {
    for index in Range(from: max(start, found.start - 14), before: found.start).reversed() {
      if tokens[index].kind == .sign { return false }
      if tokens[index].folded == "bị" || found.start - index < 7 && tokens[index].folded == "được" {
        return true
      }
    }
    return false
  }

  /// `…, đã nói: “…”`: behind the comma that closes an apposition any verb of speaking counts.
  private func closesWords(_ found: FoundVerb, in sentence: Range<Int>) -> Bool {
    var index = found.start - 1
    while index > sentence.lowerBound, Adverbs.words.contains(tokens[index].folded) { index -= 1 }
    guard isSeparator(index) || passage.isSign(index, ")") else { return false }
    if found.verb.kind == .speaks {
      return found.verb.name == "nói với" && brings(found, in: sentence)
    }
    return !found.verb.needsSign || hasSign(after: found.end, in: sentence)
      || takesClause(found, in: sentence)
  }

  /// `bà A ở xã B thông tin, …`: a verb that a sign follows counts without the comma before it.
  private func opensWords(_ found: FoundVerb) -> Bool {
    found.verb.kind != .speaks && !found.verb.isTag
      && ([",", ":"].contains { passage.isSign(found.end, $0) }
        || passage.folded(found.end) == "rằng")
      || found.verb.name == "nói với"
      || found.verb.kind == .speaks && passage.isSign(found.end, ":") && isQuote(found.end + 1)
  }

  /// What stands between a name and words about the person.
  private static let openersOfApposition: WordSet = [
    ",", "(", "-", "ngụ", "ở", "trú", "quê", "sinh", "tại", "thuộc", "của", "từ",
  ]

  /// The next naming of a person; a company may look like the short name of one, who is not known.
  func nextPerson(behind number: Int) -> Naming? {
    passage.namings[(number + 1)...].prefix(12).first { naming in
      guard case .person(let name) = naming.subject else { return false }
      return naming.person != nil || !name.isShort && !name.isDoubtful
    }
  }

  /// `bà A, vợ của chủ vườn B, cho biết`: the second name stands in the words about the first.
  private func closesApposition(_ next: Range<Int>, of extent: Range<Int>) -> Bool {
    passage.isSign(extent.upperBound, ",") && passage.isSign(next.upperBound, ",")
      && tokens[next.lowerBound - 1].kind == .word
  }

  /// `xác nhận sự việc và cho biết`: of two joined verbs the second brings what is said.
  func joinedVerb(after index: Int, in sentence: Range<Int>) -> FoundVerb? {
    for next in Range(from: index, before: min(index + 7, sentence.upperBound)) {
      guard tokens[next].kind != .sign else { return nil }
      guard tokens[next].folded == "và" else { continue }
      guard let found = verb(after: next + 1, in: sentence), !found.verb.needsSign,
        found.verb.kind != .speaks, !["bị", "được"].contains(passage.folded(found.start - 1))
      else { return nil }
      return found
    }
    return nil
  }

  /// `phát biểu tại hội nghị, X nhấn mạnh`, `X phát biểu tại lễ khai mạc cho rằng`.
  func laterVerb(after index: Int, in sentence: Range<Int>) -> FoundVerb? {
    for next in Range(from: index, before: min(index + 30, sentence.upperBound)) {
      if tokens[next].isSign(":") || passage.quotations.contains(next) { return nil }
      guard
        let match = ReportingVerb.table.match(tokens, at: next, before: sentence.upperBound),
        Self.strongVerbs.contains(match.value.name)
      else { continue }
      return (match.value, next, match.end)
    }
    return nil
  }
}
