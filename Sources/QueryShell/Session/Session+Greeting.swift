import ArticleStore

extension Session {
  /// Two lines: what is asked here, and how to begin.
  func greet() {
    do {
      guard let store = try store() else {
        return output.say(
          """
          tracuu \(version) · there is no store at \(VisiblePath.text(place.path)) yet
          Make it with `import PATH`, a file or a folder of article pages; `help` shows the rest.

          """
        )
      }
      let summary = try store.summary()
      let articles = "\(ResultFoot.grouped(summary.articles)) article\(summary.articles == 1 ? "" : "s")"
      output.say("tracuu \(version) · \(VisiblePath.text(place.path)): \(articles)")
      output.say("Ask, as in: find speaker · `help` shows how · Ctrl-D ends\n")
    } catch {
      report(error)
    }
  }
}
