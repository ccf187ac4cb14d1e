/// The folded words of a name in their order, compared by one hash of all.
package struct NameKey: Hashable, Sendable {
  let hash: UInt64

  package init(_ words: some Sequence<FoldedWord>) {
    hash = words.reduce(Self.seed) { Self.adding($0, $1.hash) }
  }

  /// The key of the same words without their marks.
  package init(unmarked words: some Sequence<FoldedWord>) {
    hash = words.reduce(Self.seed) { Self.adding($0, $1.bareHash) }
  }

  /// The key of a name as a list or an article writes it; signs are no part of it.
  package init(of name: String) {
    self.init(Tokens.tokens(of: name).lazy.filter { $0.kind != .sign }.map(\.folded))
  }

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func adding(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ mixed >> 29
  }
}
