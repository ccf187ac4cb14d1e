/// A sum over the words of a text and their places, the same in whatever order they are added.
///
/// Two texts with unlike words have the same sum with a chance of one in 2⁶⁴. Of a word with letters
/// beyond ASCII only the place counts, for the tokenizer of SQLite folds some of those in its own
/// way (`µ`); Vietnamese words have none once they are bare.
struct WordSum: Equatable {
  private var sum: UInt64 = 0

  /// `place` counts words from 0.
  mutating func add(_ word: some Sequence<UInt8>, at place: Int) {
    // FNV-1a, and the last steps of MurmurHash3, so that neighbours do not cancel one another out.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: place)
    hash = hash &* 0x100_0000_01B3
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    sum &+= hash ^ hash >> 33
  }
}
