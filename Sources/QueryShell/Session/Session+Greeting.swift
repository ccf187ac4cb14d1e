import ArticleStore
import ResultRendering
import VietnameseText

extension Session {
  /// Two lines: what is asked here, and how to begin.
  func greet() {
    let shown = FilePath.shown(place.path, environment: environment)
    do {
      guard let store = try store() else {
        return output.say(GreetingText.withoutStore(version, at: shown).text(in: language))
      }
      let count = try store.summary().articles
      let number = ResultFoot.grouped(count, settings.rendering.numbers)
      let noun = language.text(count == 1 ? "article" : "articles", vi: "bài")
      let greeting = GreetingText.withStore(version, at: shown, holding: "\(number) \(noun)")
      output.say(greeting.text(in: language))
    } catch {
      report(error)
    }
  }
}
