/// Finds the line and the column of a place in a text.
struct LineIndex {
  /// A place within its line.
  struct Place: Hashable, Sendable {
    /// The number of the line, as the user counts.
    var number: Int
    /// The number of the character in the line, from 1.
    var column: Int
    /// The line before the place.
    var before: String
    /// The place itself; one over several lines ends with its first.
    var marked: String
    var after: String
  }

  private let bytes: [UInt8]
  private let firstLine: Int

  init(_ source: SourceText) {
    bytes = Array(source.text.utf8)
    firstLine = source.firstLine
  }

  /// Ranges that reach beyond the text are cut to it: a refined query's ranges may.
  func place(of range: SourceRange) -> Place {
    let start = min(range.start, bytes.count)
    let newline = UInt8(ascii: "\n")
    let lineStart = (bytes[..<start].lastIndex(of: newline) ?? -1) + 1
    var lineEnd = bytes[start...].firstIndex(of: newline) ?? bytes.count
    if lineEnd > start, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let end = max(start, min(range.end, lineEnd))
    let before = text(lineStart, start)
    return Place(
      number: firstLine + bytes[..<start].count { $0 == newline },
      column: before.count + 1,
      before: before,
      marked: text(start, end),
      after: text(end, lineEnd)
    )
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
}
