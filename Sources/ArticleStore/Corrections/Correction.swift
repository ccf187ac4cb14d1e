/// What a user has corrected.
package struct Correction: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Several people are one.
    case merge
    /// Some namings of a person are somebody else's.
    case split
    /// A fact is wrong, and is hidden.
    case strike
  }

  /// Counted from 1 in the order in which they were made.
  package var number: Int64
  package var kind: Kind
  /// The time when it was made, as it is shown.
  package var made: String
  /// What was corrected, in words.
  package var note: String
}
