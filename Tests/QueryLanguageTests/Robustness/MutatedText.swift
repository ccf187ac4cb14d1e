import TestSupport
import Testing

/// Texts that are nearly queries: those of the golden files with bytes dropped, doubled, swapped,
/// and others put in.
struct MutatedText {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Queries that mean something.
  private static let queries = lines(of: [
    "queries/rows.tq", "queries/values.tq", "queries/results.tq",
  ])

  private static let others = lines(of: [
    "syntax/trees.tq", "syntax/scripts.tq", "wrong/names.tq", "wrong/values.tq",
    "wrong/clauses.tq", "errors/grammar.tq", "errors/habits.tq", "errors/signs.tq",
    "completion/cursors.tq",
  ])

  private static func lines(of files: [String]) -> [[UInt8]] {
    files.flatMap { Golden.text(of: $0).split(separator: "\n").map { Array($0.utf8) } }
  }

  /// Letters that are more than one byte, more than one scalar or nothing to be seen; brackets and
  /// signs; the ends of the ranges of UTF-8.
  private static let insertions: [String] = [
    "ế", "e\u{302}\u{301}", "đ", "Ư", "\u{301}", "\u{200B}", "\u{FEFF}", "\u{202E}", "\0", "\t",
    "\r\n", "\n", "\n\n", "👩‍👩‍👧", "🇻🇳", "\u{10FFFF}", "\u{FFFD}", "漢字", "“", "”", "\"", "'", "(", ")",
    "{", "}", ",", ";", ".", "..", "*", "~", "!", "!=", "≠", "=", "<", "$", "%", "#", "\\", "-",
    " and ", " or ", " not ", " in ", " is ", " has ", " every ", " all ", " where ", " show ",
    " as ", " by ", " limit ", " 99999999999999999999 ", " 1.234,5 ", " 30/2 ", " last 9 weeks ",
  ]

  /// A text with one to four changes.
  mutating func next() -> String {
    var bytes = random.one(of: random.once(in: 3) ? Self.others : Self.queries)
    for _ in 0...random.below(1 + random.below(4)) { change(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard bytes.count > 2 else { return }
    let place = random.below(bytes.count)
    let end = min(bytes.count, place + 1 + random.below(8))
    switch random.below(11) {
    case 0: bytes.remove(at: place)
    case 1: bytes.insert(bytes[place], at: place)
    case 2: bytes.swapAt(place, random.below(bytes.count))
    case 3: bytes.insert(UInt8(random.below(256)), at: place)
    case 4: bytes.removeSubrange(place..<end)
    case 5: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
    case 6: bytes.removeSubrange(place...)
    case 7:
      let other = random.one(of: Self.queries)
      bytes.insert(contentsOf: other[random.below(max(1, other.count))...], at: place)
    case 8, 9: exchangeWord(in: &bytes)
    default: bytes.insert(contentsOf: Array(random.one(of: Self.insertions).utf8), at: place)
    }
  }

  /// A word of another query in the place of one.
  private mutating func exchangeWord(in bytes: inout [UInt8]) {
    let space = UInt8(ascii: " ")
    var words = bytes.split(separator: space)
    let others = random.one(of: Self.queries).split(separator: space)
    guard !words.isEmpty else { return }
    words[random.below(words.count)] = random.one(of: others)
    bytes = Array(words.joined(separator: [space]))
  }

  /// A place in a text, now and then outside of it.
  mutating func offset(in text: String) -> Int { random.below(text.utf8.count + 3) - 1 }
}
