import Articles
import Vocabulary

/// Those who speak for a party and have no name: `một lãnh đạo Sở Y tế`, and `vị này` behind it.
extension SpeechReader {
  /// Remembers for whom somebody without a name speaks, until somebody with one does.
  mutating func noteUnnamed(_ naming: Naming, _ speaker: Int?, _ party: Statement.Party?) {
    switch naming.subject {
    case .title where isUnnamedRole(naming): break
    case .title:
      unnamed = speaker == nil ? party : nil
      unnamedRole = naming.titles.last?.role.name
    case .pronoun where speaker == nil: break
    case .person, .pronoun: unnamed = nil
    case .body, .place: if speaker != nil { unnamed = nil }
    }
  }

  /// `“…”, người phát ngôn nói` behind `Người phát ngôn của Sở Y tế`: the same one, who has no name.
  func isUnnamedRole(_ naming: Naming) -> Bool {
    guard unnamed != nil, naming.person == nil, naming.titles.count == 1,
      let title = naming.titles.first
    else { return false }
    return title.body == nil && title.place == nil && title.country == nil
      && title.role.name == unnamedRole
  }

  /// `vị này`, `vị đại diện nói`, `giám đốc này`: words that point back at an office or at nobody known by name.
  func pointsToUnnamed(_ naming: Naming, in index: Int) -> Bool {
    let passage = reading.passages[index]
    return passage.folded(naming.range.lowerBound) == "vị"
      || naming.range.count > 2 && passage.folded(naming.range.upperBound - 1) == "này"
  }
}
