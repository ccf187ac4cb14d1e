/// A word, a number or a sign of a text: what the rules of reading walk over.
///
/// It holds numbers alone and no part of the text, so that copying one counts no references: a page
/// has some hundreds, and each is copied many times.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Hashable, Sendable {
    case word, number, sign

    // Made by the compiler, it would be asked through a table by the other rooms.
    @inlinable
    public static func == (left: Kind, right: Kind) -> Bool {
      switch (left, right) {
      case (.word, .word), (.number, .number), (.sign, .sign): true
      case (.word, _), (.number, _), (.sign, _): false
      }
    }
  }

  /// The word in the form that lists are asked by; dashes are `-`, quotation marks stay themselves.
  package let folded: FoldedWord
  package let kind: Kind
  /// Whether white space, or the beginning of the text, stands before it.
  package let followsSpace: Bool
  package let isCapitalised: Bool
  /// Two capital letters or more and no small one.
  package let isAllCapitals: Bool
  /// Where the token begins, in Unicode code points of the text.
  package let start: Int
  /// In Unicode code points.
  package let length: Int
  /// Where it stands in the text, in bytes of UTF-8.
  let bytes: Range<Int>
  /// How many of its letters are capitals.
  package let capitals: Int

  init(
    kind: Kind,
    bytes: Range<Int>,
    folded: FoldedWord,
    start: Int,
    length: Int,
    followsSpace: Bool,
    capitals: Int = 0,
    isCapitalised: Bool = false,
    isAllCapitals: Bool = false
  ) {
    self.kind = kind
    self.bytes = bytes
    self.folded = folded
    self.start = start
    self.length = length
    self.followsSpace = followsSpace
    self.capitals = capitals
    self.isCapitalised = isCapitalised
    self.isAllCapitals = isAllCapitals
  }

  /// The first code point after the token.
  package var end: Int { start + length }

  package func isSign(_ sign: FoldedWord) -> Bool { kind == .sign && folded == sign }

  /// The word as it stands in the text that it was cut from.
  package func text(in source: String) -> Substring {
    let utf8 = source.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return source[start..<utf8.index(start, offsetBy: bytes.count)]
  }
}
