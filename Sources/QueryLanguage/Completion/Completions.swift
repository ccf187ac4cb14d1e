/// What can stand at a place of an unfinished text.
package struct Completions: Hashable, Sendable {
  /// What a candidate replaces: the word that has been begun, or nothing.
  package var range: SourceRange
  /// Those that begin like what has been typed, marks and case aside, the likeliest first.
  package var candidates: [Candidate]
  /// Set where a value is expected, so that whoever has a store can offer its values.
  package var value: ExpectedValue?

  package init(range: SourceRange, candidates: [Candidate] = [], value: ExpectedValue? = nil) {
    self.range = range
    self.candidates = candidates
    self.value = value
  }
}
