import Articles
import Vocabulary

/// Two people of one sentence who speak one after the other.
extension CueFinder {
  /// `ông A cho biết giá tăng, trong khi đó, bà B cho hay giá giảm`: the cue up to the second speaker,
  /// and that of the second.
  func split(_ cue: Cue, in sentence: Range<Int>, namings: Range<Int>) -> (first: Cue, second: Cue)?
  {
    guard cue.isOpen, let content = cue.contents.last, content.upperBound == sentence.upperBound,
      let speaker = passage.namings[cue.naming].person
    else { return nil }
    for number in Range(from: cue.naming + 1, before: namings.upperBound).prefix(8) {
      let naming = passage.namings[number]
      let start = naming.extent.lowerBound
      guard let person = naming.person, person != speaker, canSpeak(number), isPerson(number),
        start > content.lowerBound + 3, !passage.quotations.contains(start),
        let joint = startOfJoint(before: start), joint > content.lowerBound + 2,
        let found = verb(after: naming.extent.upperBound, in: sentence),
        Self.strongVerbs.contains(found.verb.name)
      else { continue }
      let told = contentStart(after: found.end, in: sentence)
      guard told + 1 < sentence.upperBound else { return nil }
      var first = cue
      first.contents[first.contents.count - 1] = content.lowerBound..<joint
      let verb = Cue.Verb(kind: found.verb.kind, text: words(found.start..<found.end))
      let second = Cue(
        naming: number,
        verb: verb,
        contents: [told..<sentence.upperBound],
        isOpen: true
      )
      return (first, second)
    }
    return nil
  }

  /// Where the words begin that set one speaker against another: `, trong khi đó,`, `, còn`.
  private func startOfJoint(before start: Int) -> Int? {
    let end = passage.isSign(start - 1, ",") ? start - 1 : start
    for joint in Self.joints where end > joint.count {
      let from = end - joint.count
      guard joint.indices.allSatisfy({ passage.folded(from + $0) == joint[$0] }),
        passage.isSign(from - 1, ",") || passage.isSign(from - 1, ";")
      else { continue }
      return from - 1
    }
    return nil
  }

  private static let joints: [[FoldedWord]] = [
    ["trong", "khi", "đó"], ["trong", "khi"], ["còn"], ["trái", "lại"], ["ngược", "lại"],
  ]
}
