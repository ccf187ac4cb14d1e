import ArticleStore
import ResultRendering
import VietnameseText

extension Session {
  /// Two lines: what is asked here with its newest article, and how to begin.
  func greet() {
    let shown = FilePath.shown(place.path, environment: environment)
    do {
      guard let store = try store() else {
        return output.say(
          GreetingText.withoutStore(version, at: shown).text(in: language, width: nil)
        )
      }
      let greeting = GreetingText.withStore(version, at: shown, holding: try holding(of: store))
      output.say(greeting.text(in: language, width: output.messageWidth))
    } catch {
      report(error)
    }
  }

  /// `1.204 articles`, `, the newest of 2026-01-30` and `: Cảng cạn bên sông`.
  private func holding(of store: ArticleStore) throws -> [String] {
    let outline = try store.outline()
    let number = ResultFoot.grouped(outline.articles, settings.rendering.numbers)
    let noun = language.text(outline.articles == 1 ? "article" : "articles", vi: "bài")
    guard let newest = outline.newest else { return ["\(number) \(noun)"] }
    let day = newest.published.prefix { $0 != "T" }
    let title = VisibleText.visible(newest.title)
    return [
      "\(number) \(noun)",
      language.text(", the newest of \(day)", vi: ", mới nhất ngày \(day)"),
      ": \(title)",
    ]
  }
}
