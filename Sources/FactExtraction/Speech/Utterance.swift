import Articles
import VietnameseText
import Vocabulary

/// A statement while it is read, in tokens of its passage.
struct Utterance {
  var passage: Int
  var speaker: Int?
  /// Those who say the same together with the speaker.
  var others: [Int] = []
  var verb: Cue.Verb?
  var attribution: Statement.Attribution
  var pieces: [Range<Int>]
  var onBehalfOf: Statement.Party?
  var addressee: Statement.Party?
  var occasion: String?
  var date: TimePeriod?

  /// Adds what is said next, to the last piece where it follows at once.
  mutating func add(_ words: Range<Int>) {
    if let last = pieces.last, last.upperBound == words.lowerBound {
      pieces[pieces.count - 1] = last.lowerBound..<words.upperBound
    } else {
      pieces.append(words)
    }
  }

  /// Words of several people together are one statement for each.
  var forEachSpeaker: [Utterance] {
    var alone = self
    alone.others = []
    return [alone]
      + others.filter { $0 != speaker }.map { other in
        alone.speaker = other
        return alone
      }
  }

  var kind: Statement.Kind {
    switch verb?.kind {
    case .says, .speaks, nil: .says
    case .stresses: .stresses
    case .assesses: .assesses
    case .asks: .asks
    case .proposes: .proposes
    case .orders: .orders
    case .commits: .commits
    case .agrees: .agrees
    case .refuses: .refuses
    }
  }
}
