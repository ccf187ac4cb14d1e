/// A word while it is read letter by letter: what its token tells of it, made in the same pass.
struct WordScan {
  private(set) var count = 0
  private(set) var capitals = 0
  private(set) var digits = 0
  private(set) var firstIsCapital = false
  private var hash = FoldedWord.seed
  private var letters: UInt64 = 0
  private var traits: FoldedWord.Traits = .lettered
  /// Whether each letter until now could be folded alone.
  private var isFolded = true
  private var last: LetterClass
  private var lastButOne: UInt32 = 0

  init(first: LetterClass) {
    last = first
    firstIsCapital = first.isUppercase
    if first.isDigit { traits.insert(.digitFirst) }
  }

  /// Letters that are neither capitals nor digits.
  var smalls: Int { count - capitals - digits }

  @inline(__always)
  mutating func add(_ letter: LetterClass) {
    if letter.isUppercase {
      capitals += 1
    } else if letter.isDigit {
      digits += 1
    }
    if letter.base == 0 || count >= 8 { traits.remove(.lettered) }
    letters |= UInt64(letter.base) &<< UInt64(8 &* count)
    traits.formUnion(letter.traits)
    hash(letter.folded)
    lastButOne = last.folded
    last = letter
    count += 1
  }

  @inline(__always)
  private mutating func hash(_ bytes: UInt32) {
    if bytes == 0 { isFolded = false }
    var rest = bytes
    repeat {
      hash = FoldedWord.adding(hash, UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    } while rest != 0
  }

  /// The folded word; missing where that is more than its letters folded one by one.
  var folded: FoldedWord? {
    guard isFolded, !mayMoveTone, traits.contains(.lettered) || !traits.contains(.beyondASCII)
    else { return nil }
    let bare = traits.contains(.lettered) ? letters : hash
    return FoldedWord(hash: hash, bare: bare, traits: traits, count: count)
  }

  /// Whether the word ends as those do whose tone `ToneMark` moves: `oá`, `oé`, `uý`.
  private var mayMoveTone: Bool {
    guard last.traits.contains(.beyondASCII), count > 1 else { return false }
    switch last.base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"): return lastButOne == 0x6F
    case UInt8(ascii: "y"): return lastButOne == 0x75
    default: return false
    }
  }
}
