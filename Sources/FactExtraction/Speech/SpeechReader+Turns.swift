import Articles
import Vocabulary

/// Whether what stands in a passage of its own, outside quotation marks, goes on with what was said.
extension SpeechReader {
  /// A reader is sure where the words speak of `tôi`, and where an official speaks at a meeting, as
  /// reports of meetings are written; elsewhere the paper itself goes on.
  func isSurelySpeech(_ sentence: Range<Int>, in passage: PassageReading) -> Bool {
    guard let speaker = floor?.speaker else { return false }
    if sentence.contains(where: { isFirstPerson($0, in: passage) }) { return true }
    return isOfMeeting && isOfficial(speaker)
  }

  private func isFirstPerson(_ index: Int, in passage: PassageReading) -> Bool {
    guard !passage.quotations.contains(index) else { return false }
    return passage.folded(index) == "tôi"
      || passage.folded(index) == "chúng" && passage.folded(index + 1) == "ta"
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
}
