import QueryLanguage
import VietnameseText

/// The file of the saved queries as it is read: what is right in it, and what is not.
///
/// A statement that cannot be read, or a line that is no UTF-8, touches no other and stays as it is.
struct SavedFile {
  let bytes: [UInt8]
  private(set) var queries: [SavedQuery] = []
  /// What cannot be read, in the order of the file.
  private(set) var problems: [StatementError] = []

  /// `name` is what messages call the file.
  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    let (text, bad) = Self.readable(bytes)
    let source = SourceText(text, name: name)
    var wrong = bad.map { Diagnostic.lineIsNoText(at: $0) }
    for part in Parser.parts(of: text, commands: []) {
      if bad.contains(where: { $0.start < part.range.end && part.range.start < $0.end }) {
        continue
      }
      switch part.statement {
      case .success(let statement):
        if let query = SavedQuery(statement, in: source) {
          queries.append(query)
        } else {
          wrong.append(.notToBeSaved(at: statement.range))
        }
      case .failure(let diagnostics): wrong += diagnostics.list
      }
    }
    problems = wrong.sorted { $0.range.start < $1.range.start }
      .map { StatementError(Diagnostics($0), in: source) }
  }

  /// The text with the places of its lines that are none, in which a sign stands for each byte that
  /// is not ASCII: so places in the text are places in the file.
  private static func readable(_ bytes: [UInt8]) -> (text: String, bad: [SourceRange]) {
    if let text = String(validating: bytes, as: UTF8.self) { return (text, []) }
    let newline = UInt8(ascii: "\n")
    var lines: [[UInt8]] = []
    var bad: [SourceRange] = []
    var start = 0
    for line in bytes.split(separator: newline, omittingEmptySubsequences: false) {
      if String(validating: line, as: UTF8.self) == nil {
        bad.append(SourceRange(start, start + line.count))
        lines.append(line.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") })
      } else {
        lines.append(Array(line))
      }
      start += line.count + 1
    }
    return (String(decoding: Array(lines.joined(separator: [newline])), as: UTF8.self), bad)
  }
}

extension Diagnostic {
  fileprivate static func lineIsNoText(at range: SourceRange) -> Self {
    Self(
      Code("not-utf-8"),
      .both("this line is not UTF-8 text", vi: "dòng này không phải văn bản UTF-8"),
      at: range,
      hint: .both("write it anew, or take it out", vi: "hãy viết lại hoặc bỏ dòng này")
    )
  }
}
