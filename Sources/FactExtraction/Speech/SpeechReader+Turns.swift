import Articles
import Vocabulary

/// Whether what stands in a passage of its own, outside quotation marks, goes on with what was said.
extension SpeechReader {
  /// A reader is sure where an answer or the words behind a colon are awaited, where the words
  /// speak of `tôi`, where an official speaks at a meeting, as reports of meetings are written, and
  /// where a sentence reasons on (`Do đó, …`, `… cần …`); elsewhere the paper itself goes on.
  func isSurelySpeech(_ sentence: Range<Int>, in passage: PassageReading) -> Bool {
    guard let floor, let speaker = floor.speaker else { return false }
    if floor.isAwaited { return true }
    if sentence.contains(where: { isFirstPerson($0, in: passage) }) { return true }
    if isOfMeeting || isDeputy(speaker), isOfficial(speaker) { return true }
    return !reading.people.isForeign(speaker) && reasonsOn(sentence, in: passage)
  }

  /// `Do đó, …`, `Người trồng cần …`, `Giá sẽ …`: what a speaker concludes or asks for.
  private func reasonsOn(_ sentence: Range<Int>, in passage: PassageReading) -> Bool {
    PhraseSet.connectives.end(passage.tokens, at: sentence.lowerBound, before: sentence.upperBound)
      != nil
      || sentence.prefix(8).contains { Self.modals.contains(passage.folded($0)) }
  }

  private static let modals: WordSet = ["cần", "nên", "phải", "sẽ"]

  private func isFirstPerson(_ index: Int, in passage: PassageReading) -> Bool {
    guard !passage.quotations.contains(index) else { return false }
    return passage.folded(index) == "tôi"
      || passage.folded(index) == "chúng" && passage.folded(index + 1) == "ta"
  }

  /// A deputy speaks in the house.
  private func isDeputy(_ person: Int) -> Bool {
    reading.positions.positions(of: person).contains { $0.role.name == "Đại biểu" }
  }

  /// Whether somebody holds an office of the country's party, state or unions.
  private func isOfficial(_ person: Int) -> Bool {
    reading.positions.positions(of: person).contains { position in
      guard position.country == nil else { return false }
      guard let body = position.organisation, let kind = reading.organisations.facts[body].kind
      else { return Self.publicKinds.contains(position.role.family) }
      return Self.publicKinds.contains(kind)
    }
  }

  private static let publicKinds: Set<String> = [
    "party", "state", "elected", "government", "front", "union", "justice", "army", "police",
  ]

  /// `Người đàn ông 59 tuổi …`: a sentence that begins with somebody without a name.
  func namesStranger(_ index: Int, from start: Int) -> Bool {
    let passage = reading.passages[index]
    return (start..<start + 14).contains { word in
      passage.folded(word) == Self.someone
        && (passage.folded(word + 1) == "đàn" || passage.folded(word + 1) == "phụ")
        && passage.folded(word + 3) != "này"
    }
  }

  private static let someone: FoldedWord = "người"
}
