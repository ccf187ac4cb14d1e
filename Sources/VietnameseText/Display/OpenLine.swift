/// A line of wrapped text that is not yet full.
struct OpenLine {
  /// How wide the line is, the spaces at its end among it.
  private(set) var width = 0
  private var start: String.Index
  /// The end of the last letter.
  private var end: String.Index
  /// The last place between two words.
  private var gap: Gap?

  private struct Gap {
    /// The end of the word before.
    var end: String.Index
    /// The start of the word after.
    var start: String.Index
    /// How wide the line is up to the word after.
    var width: Int
  }

  init(at start: String.Index) {
    self.start = start
    end = start
  }

  var hasLetters: Bool { end > start }

  /// What of the text stands in the line.
  var rest: Range<String.Index> { start..<end }

  mutating func addLetter(of cells: Int, to next: String.Index) {
    width += cells
    end = next
  }

  /// Adds a space, of which none stands at the start of a line.
  mutating func addSpace(from index: String.Index, to next: String.Index) {
    guard hasLetters else {
      start = next
      end = next
      return
    }
    width += 1
    gap = Gap(end: end, start: next, width: width)
  }

  /// Ends the line between its last two words, or before a letter if it has but one, and goes on
  /// with the rest.
  mutating func breakLine(before index: String.Index) -> Range<String.Index> {
    let gap = gap ?? Gap(end: index, start: index, width: width)
    let line = start..<gap.end
    start = gap.start
    end = max(end, start)
    width -= gap.width
    self.gap = nil
    return line
  }
}
