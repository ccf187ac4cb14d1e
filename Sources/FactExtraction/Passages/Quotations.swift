import Vocabulary

/// The stretches of a passage that stand in quotation marks.
struct Quotations {
  /// From the opening mark to the closing one, both included; in order, none inside another.
  private(set) var ranges: [Range<Int>] = []
  /// The opening mark of a quotation that the passage does not close.
  private(set) var opening: Int?
  /// The mark that closes a quotation of an earlier passage.
  private(set) var closing: Int?
  /// For each token the quotation that it belongs to, as an index in `ranges`; −1 for none.
  private var owner: [Int32]

  init(in tokens: [Token]) {
    owner = Array(repeating: -1, count: tokens.count)
    for index in tokens.indices {
      guard let mark = Self.mark(tokens, index, isOpen: opening != nil) else { continue }
      switch (mark, opening) {
      case (.opens, nil): opening = index
      case (.opens, .some): break
      case (.closes, .some(let start)):
        for token in start...index { owner[token] = Int32(ranges.count) }
        ranges.append(start..<index + 1)
        opening = nil
      case (.closes, nil): if ranges.isEmpty, closing == nil { closing = index }
      }
    }
  }

  func contains(_ index: Int) -> Bool {
    owner.indices.contains(index) && owner[index] >= 0 || opening.map { index >= $0 } ?? false
      || closing.map { index <= $0 } ?? false
  }

  /// The quotation that a token belongs to.
  func range(around index: Int) -> Range<Int>? {
    guard owner.indices.contains(index), owner[index] >= 0 else { return nil }
    return ranges[Int(owner[index])]
  }

  private enum Mark { case opens, closes }

  private static let marks = WordSet(["“", "«", "„", "”", "»", "\"", "″"])

  private static func mark(_ tokens: [Token], _ index: Int, isOpen: Bool) -> Mark? {
    guard tokens[index].kind == .sign, marks.contains(tokens[index].folded) else { return nil }
    switch tokens[index].folded {
    case "“", "«", "„": return .opens
    case "”", "»":
      // `cho biết:” Vải …`: a mark that is turned the wrong way opens behind a colon.
      return !isOpen && index > 0 && tokens[index - 1].isSign(":") && index + 1 < tokens.count
        ? .opens : .closes
    case "\"", "″":
      guard isOpen else {
        guard index + 1 < tokens.count else { return .closes }
        let next = tokens[index + 1]
        // A mark before a comma or a dash closes, even with a stray space before it.
        if next.kind == .sign, [",", ".", ";", "-"].contains(next.folded) { return .closes }
        return tokens[index].followsSpace || !next.followsSpace ? .opens : .closes
      }
      return .closes
    default: return nil
    }
  }
}
