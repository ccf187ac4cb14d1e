import VietnameseText

/// What the title of a feed names: `Thời sự - Báo Mẫu RSS` is a section and an outlet.
struct FeedTitle {
  var outlet: String?
  var section: String?

  private static let fillers: Set<String> = [
    "rss", "rss feed", "feed", "trang chủ", "tin mới", "tin mới nhất", "tin nổi bật",
  ]

  init(_ title: String) {
    guard let title = CleanText.line(title) else { return }
    var names: [String] = []
    for part in Self.parts(of: title) {
      if PageWords.isSection(part) {
        section = section ?? part
      } else if !Self.fillers.contains(Folding.folded(part)) {
        names.append(part)
      }
    }
    outlet = names.isEmpty ? title : names.joined(separator: " - ")
  }

  private static func parts(of title: String) -> [String] {
    title.split(separator: " ").split { ["-", "–", "|", "::", ">"].contains($0) }.map { words in
      let isMarked = words.count > 1 && words.last?.uppercased() == "RSS"
      return words.dropLast(isMarked ? 1 : 0).joined(separator: " ")
    }
  }
}
