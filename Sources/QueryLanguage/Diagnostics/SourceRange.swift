/// A half-open range of UTF-8 offsets into one text: a query, or the whole script it stands in.
///
/// Offsets count bytes, never characters: `ế` is three bytes composed and five decomposed, and only
/// the renderer of diagnostics needs to know how wide it looks.
package struct SourceRange: Hashable, Sendable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range ends before it starts")
    self.start = start
    self.end = end
  }

  /// The empty range before the byte at `offset`: where something is missing.
  package static func point(_ offset: Int) -> SourceRange { SourceRange(offset, offset) }

  package var isEmpty: Bool { start == end }

  /// From where the earlier of the two starts to where the later ends.
  package func joined(with other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }

  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
}
