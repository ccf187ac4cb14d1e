import ArticleStore
import VietnameseText

/// What makes one person of a name in several articles, as `source` tells it.
struct PersonTiesText {
  private static let shown = 12
  private let ties: PersonTies
  private let width: Int

  init(of person: Int64, in store: ArticleStore, width: Int?) throws {
    ties = try store.ties(of: person)
    self.width = max(20, min(100, width ?? 80))
  }

  /// Lines after the passages, with an empty one before; empty where there is nothing to tell.
  var text: String {
    var lines: [String] = []
    if ties.articles > 1 {
      let reason = ties.shared.isEmpty ? "" : ", by the name and"
      lines.append("one person in \(ResultFoot.grouped(ties.articles)) articles\(reason)")
      for tie in ties.shared.prefix(Self.shown) {
        lines.append("  \(tie.label), in \(ResultFoot.grouped(tie.articles)) articles")
      }
      let rest = ties.shared.count - Self.shown
      if rest > 0 { lines.append("  … and \(ResultFoot.grouped(rest)) more") }
    }
    for correction in ties.corrections { lines.append(CorrectionLine.text(of: correction)) }
    let wrapped = lines.flatMap {
      DisplayWidth.wrapped(VisibleText.visible($0), width: width, hanging: 4)
    }
    return wrapped.isEmpty ? "" : "\n\n" + wrapped.joined(separator: "\n")
  }
}
