/// What a key means to our own pager; the keys are those of `less`.
enum PagerKey: Hashable {
  case pageDown, pageUp, lineDown, lineUp, start, end, left, right
  case search, next, previous
  case quit

  /// Whether the key may have to wait for the whole of a long result, which Ctrl-C ends.
  var mayWaitLong: Bool {
    switch self {
    case .end, .search, .next: true
    case .pageDown, .pageUp, .lineDown, .lineUp, .start, .left, .right, .previous, .quit: false
    }
  }

  /// The key at the start of what was read, and how many bytes it takes; a missing key is one that
  /// means nothing.
  static func first(of bytes: ArraySlice<UInt8>) -> (key: PagerKey?, length: Int) {
    for (sequence, key) in sequences where bytes.starts(with: Array(sequence.utf8)) {
      return (key, sequence.utf8.count)
    }
    return (nil, bytes.first == 0x1B ? bytes.count : 1)
  }

  /// The longer ones first.
  private static let sequences: [(String, PagerKey)] = [
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[1~", .start), ("\u{1B}[4~", .end),
    ("\u{1B}[A", .lineUp), ("\u{1B}[B", .lineDown), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
    ("\u{1B}[H", .start), ("\u{1B}[F", .end), ("\u{1B}OA", .lineUp), ("\u{1B}OB", .lineDown),
    ("\u{1B}OC", .right), ("\u{1B}OD", .left),
    (" ", .pageDown), ("f", .pageDown), ("\u{6}", .pageDown), ("b", .pageUp), ("\u{2}", .pageUp),
    ("\r", .lineDown), ("\n", .lineDown), ("j", .lineDown), ("e", .lineDown), ("k", .lineUp),
    ("y", .lineUp), ("g", .start), ("<", .start), ("G", .end), (">", .end), ("/", .search),
    ("n", .next), ("N", .previous), ("q", .quit), ("Q", .quit), ("\u{4}", .quit),
  ]
}
