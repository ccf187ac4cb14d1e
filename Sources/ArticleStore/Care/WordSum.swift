/// A sum over the words of a text and their places, the same in whatever order they are added.
///
/// Good for one run only. Of a word with letters
/// beyond ASCII only the place counts, for the tokenizer of SQLite folds some of those in its own
/// way (`µ`); Vietnamese words have none once they are bare.
struct WordSum: Equatable {
  private var sum = 0

  /// `place` counts words from 0.
  mutating func add(_ word: some StringProtocol, at place: Int) {
    var hasher = Hasher()
    hasher.combine(place)
    if word.utf8.allSatisfy({ $0 < 0x80 }) { hasher.combine(word) }
    sum &+= hasher.finalize()
  }
}
