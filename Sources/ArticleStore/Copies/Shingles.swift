import Articles
import VietnameseText

/// The text of an article as the set of its runs of four words, by which copies are known.
struct Shingles: Hashable, Sendable {
  /// How many words a run has.
  private static let length = 4
  /// With fewer runs two texts are alike by accident.
  private static let least = 24
  /// From this share of common runs on, one text is a copy of the other.
  ///
  /// Measured on 21,522 articles of several outlets, all pairs above 0.4: 161 share nine tenths and
  /// more. Nearly all are one text; some are answer sheets of one exam, which differ in their code
  /// only. Of the two between 0.66 and 0.9, at 0.79 and 0.80, both are one text with another
  /// beginning. All three between 0.6 and 0.66 are two reports of one affair that
  /// repeat what went before (the accused is arrested, three days later; each side's word); of the
  /// ten between 0.5 and 0.6 four are one report told anew by another outlet, of ten read between
  /// 0.4 and 0.5 three.
  private static let likeness = 0.7

  private let hashes: Set<UInt64>

  /// The runs of the words of a text, which are without marks and have one space between them.
  init(words: [String]) {
    var hashes: Set<UInt64> = []
    var last: [UInt64] = []
    for text in words {
      for word in text.utf8.split(separator: UInt8(ascii: " ")) {
        last.append(Self.hash(word))
        guard last.count >= Self.length else { continue }
        hashes.insert(Self.joined(last.suffix(Self.length)))
        if last.count > 1024 { last.removeFirst(last.count - Self.length) }
      }
    }
    self.hashes = hashes
  }

  /// The runs of an article, `words` being those of each of its passages.
  init(of article: Article, words: [String]) {
    self.init(words: zip(article.passages, words).filter { Self.counts($0.0.kind) }.map(\.1))
  }

  /// The words of the passages that make an article: its lead, headings and body.
  private static func counts(_ kind: Passage.Kind) -> Bool {
    switch kind {
    case .lead, .heading, .body: true
    case .title, .caption, .teaser: false
    }
  }

  /// Whether two articles are copies of one text.
  func isCopy(of other: Shingles) -> Bool {
    let common = hashes.intersection(other.hashes).count
    let all = hashes.count + other.hashes.count - common
    return all > 0 && Double(common) >= Self.likeness * Double(all)
  }

  /// Numbers of which copies nearly always have one in common, and other texts seldom; none where
  /// the text is too short to tell.
  ///
  /// The least hashes of 36 parts of the hash space (one-permutation MinHash, Li, Owen and Zhang,
  /// 2012), three of them to a number: texts that share seven tenths of their runs have one in
  /// common with a chance of 99 %.
  var bands: [Int64] {
    guard hashes.count >= Self.least else { return [] }
    var least = [UInt64](repeating: .max, count: 36)
    for hash in hashes {
      let part = Int(hash >> 32) % least.count
      least[part] = min(least[part], hash)
    }
    // A part without a hash borrows the next one's, as densified MinHash does.
    for part in least.indices where least[part] == .max {
      let next = (1..<least.count).first { least[(part + $0) % least.count] != .max } ?? 0
      least[part] = least[(part + next) % least.count] &+ UInt64(next)
    }
    return stride(from: 0, to: least.count, by: 3).map { start in
      // Four bytes are enough where every candidate is looked at.
      Int64(Int32(truncatingIfNeeded: Self.joined([UInt64(start)] + least[start..<start + 3])))
    }
  }

  private static func hash(_ word: Substring.UTF8View) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func joined(_ hashes: some Sequence<UInt64>) -> UInt64 {
    var joined: UInt64 = 0x9E37_79B9_7F4A_7C15
    for hash in hashes {
      joined = (joined ^ hash) &* 0xBF58_476D_1CE4_E5B9
      joined ^= joined >> 29
    }
    return joined
  }
}
