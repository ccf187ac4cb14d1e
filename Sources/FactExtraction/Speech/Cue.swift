import Articles
import Vocabulary

/// What shows in a sentence that somebody speaks.
struct Cue {
  /// The index of the speaker's naming in the passage.
  var naming: Int
  /// Those who are named in a row with the speaker (`ông A và bà B cùng cho rằng`).
  var others: [Int] = []
  /// The reporting verb; missing after `X: …`.
  var verb: Verb?
  /// What is said, in order; empty where the words only tell that somebody spoke.
  var contents: [Range<Int>]
  /// Whether what follows the sentence goes on with what is said.
  var isOpen: Bool

  struct Verb {
    var kind: ReportingVerb.Kind
    /// As written, the first letter small.
    var text: String
  }
}
