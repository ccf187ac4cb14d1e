import QueryLanguage

/// A text that comes in pieces, of which whole statements can be run before its end is there.
struct StatementStream {
  private let name: String
  private var bytes: [UInt8] = []
  private var firstLine = 1
  /// How many letters stood in the first line before what is left of it.
  private var margin = 0
  private var isStart = true
  /// From how many bytes on it is worth to look for whole statements again: a statement without an
  /// end would otherwise be read anew with every piece.
  private var enough = 0

  init(name: String) {
    self.name = name
  }

  /// Adds a piece; the lines that are whole, or `nil` where nothing can be said yet.
  mutating func take(_ piece: ArraySlice<UInt8>) throws(ShellError) -> SourceText? {
    bytes += piece
    guard bytes.count <= FilePath.textLimit else {
      throw .tooLong(name, limit: FilePath.textLimit)
    }
    guard bytes.count >= enough, let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else {
      return nil
    }
    return try source(bytes[...end])
  }

  /// Everything that is left, at the end of the text.
  mutating func end() throws(ShellError) -> SourceText? {
    try source(bytes[...])
  }

  /// Leaves out what was run: the text of the last source up to a byte of it.
  mutating func drop(upTo end: Int?) {
    guard let end else {
      if bytes.count > LanguageLimits.statementBytes { enough = bytes.count * 2 }
      return
    }
    let count = end - margin
    let dropped = String(decoding: bytes[..<count], as: UTF8.self)
    let lines = dropped.split(separator: "\n", omittingEmptySubsequences: false)
    firstLine += lines.count - 1
    margin = (lines.count == 1 ? margin : 0) + (lines.last?.unicodeScalars.count ?? 0)
    bytes.removeFirst(count)
    enough = 0
  }

  private mutating func source(_ lines: ArraySlice<UInt8>) throws(ShellError) -> SourceText {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var lines = lines
    if isStart && lines.starts(with: mark) {
      bytes.removeFirst(mark.count)
      lines = bytes[..<(lines.count - mark.count)]
    }
    isStart = false
    guard let text = String(validating: lines, as: UTF8.self) else { throw .notUTF8(name) }
    return SourceText(
      String(repeating: " ", count: margin) + text,
      name: name,
      firstLine: firstLine
    )
  }
}
