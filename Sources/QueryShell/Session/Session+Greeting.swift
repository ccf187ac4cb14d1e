import ArticleStore
import ResultRendering

extension Session {
  /// Two lines: what is asked here, and how to begin.
  func greet() {
    let shown = FilePath.shown(place.path, environment: environment)
    do {
      guard let store = try store() else {
        return output.say(
          """
          tracuu \(version) · no store yet at \(shown)
          `import PATH` makes it out of a file or a folder of article pages · `help`

          """
        )
      }
      let summary = try store.summary()
      let articles =
        "\(ResultFoot.grouped(summary.articles, settings.rendering.numbers)) article\(summary.articles == 1 ? "" : "s")"
      output.say("tracuu \(version) · \(shown): \(articles)")
      output.say("Ask, as in: find speaker · `help` shows how · Ctrl-D ends\n")
    } catch {
      report(error)
    }
  }
}
