import ArticleStore

extension Session {
  /// Two lines: what is asked here, and how to begin.
  func greet() {
    let shown = FilePath.shown(place.path, environment: environment)
    do {
      guard let store = try store() else {
        return output.say(GreetingText.withoutStore(version, at: shown).text(in: language))
      }
      let count = try store.summary().articles
      output.say(GreetingText.withStore(version, at: shown, articles: count).text(in: language))
    } catch {
      report(error)
    }
  }
}
