/// A word, a number or a sign of a text: what the rules of reading walk over.
public struct Token: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
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

  package var kind: Kind
  /// The word as it stands in the text.
  package var text: Substring
  /// The word in the form that lists are asked by; dashes are `-`, quotation marks stay themselves.
  package let folded: FoldedWord
  /// Where the token begins, in Unicode code points of the text.
  package var start: Int
  /// In Unicode code points.
  package var length: Int
  /// Whether white space, or the beginning of the text, stands before it.
  package var followsSpace: Bool
  package var isCapitalised: Bool
  /// Two capital letters or more and no small one.
  package var isAllCapitals: Bool

  init(
    kind: Kind,
    text: Substring,
    folded: FoldedWord,
    start: Int,
    length: Int,
    followsSpace: Bool,
    capitals: Int = 0,
    isCapitalised: Bool = false,
    isAllCapitals: Bool = false
  ) {
    self.kind = kind
    self.text = text
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

  /// How many of its letters are capitals.
  package var capitals: Int

  package func isSign(_ sign: FoldedWord) -> Bool { kind == .sign && folded == sign }
}
