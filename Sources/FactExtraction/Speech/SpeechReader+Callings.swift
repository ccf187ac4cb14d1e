import Articles
import Vocabulary

/// Whom the words for an office or a calling mean, and whose untold words a page with one speaker holds.
extension SpeechReader {
  /// The office or calling by which a pronoun names somebody: `chuyên gia này`, `“…”, nghệ sĩ cao tuổi nói`.
  func calling(of naming: Naming, in index: Int) -> String? {
    let tokens = reading.passages[index].tokens
    let end = naming.range.upperBound
    // `vị Bộ trưởng này`: the word before the office only points.
    let isPointing = NamingScanner.pointers.contains(tokens[naming.range.lowerBound].folded)
    let start = naming.range.lowerBound + (isPointing ? 1 : 0)
    guard naming.range.count > 1 else { return nil }
    if let match = RoleList.table.match(tokens, at: start, before: end) { return match.value.name }
    guard let match = Honorific.table.match(tokens, at: start, before: end),
      match.value.kind != .address
    else { return nil }
    return match.value.name
  }

  /// `Anh cáo buộc Nga`: at the beginning of a sentence the country and nobody, where the article speaks
  /// of that and calls nobody `anh`.
  func isEngland(_ naming: Naming, in index: Int) -> Bool {
    let word = reading.passages[index].tokens[naming.range.lowerBound]
    return speaksOfEngland && naming.range.count == 1 && word.isCapitalised && word.folded == "anh"
  }

  static func speaksOfEngland(_ passages: [PassageReading]) -> Bool {
    var isNamed = false
    for passage in passages {
      for (before, word) in zip(passage.tokens, passage.tokens.dropFirst())
      where word.folded == "anh" {
        guard word.isCapitalised else { return false }
        if before.kind == .word, !before.isCapitalised { isNamed = true }
      }
    }
    return isNamed
  }

  /// Whether a pronoun is a calling with nothing that points back (`Bị cáo khai …`), which means somebody
  /// only where one person alone of the page is called so.
  func isBareCalling(_ naming: Naming, _ calling: String?, in index: Int) -> Bool {
    let passage = reading.passages[index]
    let start = naming.range.lowerBound
    return calling != nil && passage.folded(naming.range.upperBound - 1) != "này"
      && !NamingScanner.pointers.contains(passage.folded(start))
      && !passage.quotations.contains(start - 2)
  }

  /// The one person of the article who is called so.
  mutating func onlyBearer(of calling: String?) -> Int? {
    guard let calling else { return nil }
    if let known = onlyBearers[calling] { return known }
    let bearers = (0..<reading.people.count).filter { bears(calling, $0) }
    let only = bearers.count == 1 ? bearers.first : nil
    onlyBearers[calling] = .some(only)
    return only
  }

  /// Whether somebody has an office or a calling, or one that begins so.
  func bears(_ calling: String?, _ person: Int) -> Bool {
    guard let calling else { return false }
    return reading.positions.positions(of: person).contains {
      $0.role.begins(with: calling)
    } || reading.people.honorifics(of: person).contains(calling)
  }

  /// So often must the one speaker of a page be named with what they say.
  private static let leastOfLoneSpeaker = 3

  /// Whole quotations that nobody is named with are those of the one person whom the page lets speak.
  mutating func giveUnclaimedQuotations() {
    let told = utterances.filter { $0.attribution == .explicit }
    let speakers = Set(told.compactMap(\.speaker))
    guard told.count >= Self.leastOfLoneSpeaker, speakers.count == 1, let speaker = speakers.first,
      told.allSatisfy({ $0.others.isEmpty })
    else { return }
    let spoken = Set(utterances.map(\.passage))
    for var utterance in unclaimed where !spoken.contains(utterance.passage) {
      utterance.speaker = speaker
      utterances.append(utterance)
    }
  }

  /// Notes a passage that is one quotation without a tag.
  mutating func noteUnclaimed(_ passage: PassageReading) {
    guard passage.kind == .body, unclaimed.last?.passage != passage.index,
      let first = passage.quotations.ranges.first, first.lowerBound == 0,
      first.upperBound + 1 >= passage.tokens.count
    else { return }
    unclaimed.append(
      Utterance(
        passage: passage.index,
        speaker: nil,
        attribution: .continued,
        pieces: [0..<passage.tokens.count]
      )
    )
  }
}
