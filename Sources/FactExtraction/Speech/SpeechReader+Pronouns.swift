import Articles
import Vocabulary

/// Whom `ông`, `vị này`, `Bị cáo` mean, sentence by sentence.
extension SpeechReader {
  mutating func tiePronouns(_ namings: Range<Int>, in index: Int, from start: Int) {
    let quotations = reading.passages[index].quotations
    let before = recent.latest
    var subject: Int?
    var isFarBehind = false
    for number in namings {
      let naming = reading.passages[index].namings[number]
      if case .pronoun = naming.subject, naming.person == nil {
        let word = reading.passages[index].folded(naming.range.lowerBound)
        if isEngland(naming, in: index) { continue }
        let calling = calling(of: naming, in: index)
        if unnamed == nil || !pointsToUnnamed(naming, in: index) {
          reading.passages[index].namings[number].person =
            isBareCalling(naming, calling, in: index)
            ? onlyBearer(of: calling)
            : recent.person(called: word, reading.people) { bears(calling, $0) }
        }
      }
      guard !quotations.contains(naming.range.lowerBound) else { continue }
      if let person = reading.passages[index].namings[number].person {
        let isNear = naming.extent.lowerBound - start <= Self.longestOpening
        isFarBehind = subject == nil && !isNear
        if isNear { subject = subject ?? person }
        recent.touch(person)
      } else if case .person = naming.subject,
        number == namings.lowerBound && naming.extent.lowerBound - start <= 3
          || reading.passages[index].isBeforeVerb(naming.extent.upperBound)
      {
        recent.touchUnknown()
      }
    }
    if namesStranger(index, from: start) {
      recent.touchUnknown()
      return
    }
    // Who is named first in a sentence is what it is about; who is only named far behind is not.
    if let subject = subject ?? (isFarBehind ? before : nil) { recent.touch(subject) }
  }
}
