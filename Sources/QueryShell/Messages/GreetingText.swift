import VietnameseText

/// What a shell says when it opens: what is asked here, and how to begin.
enum GreetingText {
  case withoutStore(_ version: String, at: String)
  /// `holding`: the parts of what the store holds, the last one a title; those that fit are said.
  case withStore(_ version: String, at: String, holding: [String])

  /// Fewer cells of a title than these tell nothing.
  private static let shortestTitle = 12

  /// `width`: how wide the first line may be; where a title does not fit it ends in `…`, and what
  /// does not fit at all is left out.
  func text(in language: Language, width: Int?) -> String {
    let whole = text(in: language)
    guard let width, case .withStore(let version, let path, let holding) = self else {
      return whole
    }
    for count in stride(from: holding.count, to: 0, by: -1) {
      let said = Self.withStore(version, at: path, holding: Array(holding.prefix(count)))
      let text = said.text(in: language)
      let first = String(text.prefix { $0 != "\n" })
      let excess = DisplayWidth.width(of: first) - width
      if excess <= 0 { return text }
      let title = count == 3 ? DisplayWidth.width(of: holding[2]) : 0
      if count == 1 || title - excess > Self.shortestTitle {
        return DisplayWidth.prefix(of: first, width: max(1, width - 1)) + "…"
          + text.dropFirst(first.count)
      }
    }
    return whole
  }

  private func text(in language: Language) -> String {
    switch self {
    case .withoutStore(let version, let path):
      language.text(
        """
        tracuu \(version) · no store yet at \(path)
        `import PATH` makes it out of a file or a folder of article pages · `help`

        """,
        vi: """
          tracuu \(version) · chưa có kho ở \(path)
          `import ĐƯỜNG_DẪN` lập kho từ một tệp hay thư mục chứa các bài báo · `help`

          """
      )
    case .withStore(let version, let path, let parts):
      language.text(
        """
        tracuu \(version) · \(path): \(parts.joined())
        Ask, as in: find speaker · `help` shows how · Ctrl-D ends

        """,
        vi: """
          tracuu \(version) · \(path): \(parts.joined())
          Hãy đặt câu hỏi, ví dụ: find speaker · `help` hướng dẫn · Ctrl-D để thoát

          """
      )
    }
  }
}
