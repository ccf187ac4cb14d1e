import ArticleStore
import VietnameseText

/// What makes one person of a name in several articles, as `source` tells it.
struct PersonTiesText {
  private static let shown = 12
  private let ties: PersonTies
  private let language: Language
  private let width: Int

  init(of person: Int64, in store: ArticleStore, _ language: Language, width: Int?) throws {
    ties = try store.ties(of: person)
    self.language = language
    self.width = max(20, min(100, width ?? 80))
  }

  private var head: BilingualText {
    let articles = ResultFoot.grouped(ties.articles)
    return ties.shared.isEmpty
      ? .both("one person in \(articles) articles", vi: "cùng một người trong \(articles) bài")
      : .both(
        "one person in \(articles) articles, by the name and",
        vi: "cùng một người trong \(articles) bài, nhờ trùng tên và"
      )
  }

  /// Lines after the passages, with an empty one before; empty where there is nothing to tell.
  var text: String {
    var lines: [String] = []
    if ties.articles > 1 {
      lines.append(head.text(in: language))
      for tie in ties.shared.prefix(Self.shown) {
        let articles = ResultFoot.grouped(tie.articles)
        let label = tie.label
        lines.append(
          language.text(
            "  \(label), in \(articles) articles",
            vi: "  \(label), trong \(articles) bài"
          )
        )
      }
      let rest = ties.shared.count - Self.shown
      if rest > 0 {
        let count = ResultFoot.grouped(rest)
        lines.append(language.text("  … and \(count) more", vi: "  … và \(count) điều nữa"))
      }
    }
    for correction in ties.corrections {
      lines.append(CorrectionLine.text(of: correction).text(in: language))
    }
    let wrapped = lines.flatMap { line in
      // Wrapping drops the spaces that a line begins with.
      let indent = line.prefix { $0 == " " }
      let text = VisibleText.visible(String(line.dropFirst(indent.count)))
      return DisplayWidth.wrapped(text, width: width - indent.count, hanging: 4)
        .map { indent + $0 }
    }
    return wrapped.isEmpty ? "" : "\n\n" + wrapped.joined(separator: "\n")
  }
}
