import VietnameseText

/// What a shell says when it opens: what is asked here, and how to begin.
enum GreetingText {
  case withoutStore(_ version: String, at: String)
  case withStore(_ version: String, at: String, holding: String)

  /// `width`: how wide the first line may be; what is longer ends in `…`.
  func text(in language: Language, width: Int?) -> String {
    let text = text(in: language)
    let first = String(text.prefix { $0 != "\n" })
    guard let width, DisplayWidth.width(of: first) > width else { return text }
    return DisplayWidth.prefix(of: first, width: max(1, width - 1)) + "…"
      + text.dropFirst(first.count)
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
    case .withStore(let version, let path, let articles):
      language.text(
        """
        tracuu \(version) · \(path): \(articles)
        Ask, as in: find speaker · `help` shows how · Ctrl-D ends

        """,
        vi: """
          tracuu \(version) · \(path): \(articles)
          Hãy đặt câu hỏi, ví dụ: find speaker · `help` hướng dẫn · Ctrl-D để thoát

          """
      )
    }
  }
}
