import Importing
import VietnameseText

/// A line that tells how far something long has come, drawn again on a terminal.
final class CareProgress {
  private let output: ShellOutput
  private let language: Language
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isLineOpen = false

  init(output: ShellOutput, in language: Language) {
    self.output = output
    self.language = language
  }

  func show(_ progress: RereadProgress) {
    let seconds = max(0.001, start.duration(to: .now) / .seconds(1))
    let rate = Int(Double(progress.articles) / seconds)
    let share = Double(progress.articles) / Double(max(1, progress.allArticles))
    let (done, all) = (
      ResultFoot.grouped(progress.articles), ResultFoot.grouped(progress.allArticles)
    )
    let speed = ResultFoot.grouped(rate)
    let text = language.text(
      "\(done) of \(all) articles · \(speed)/s",
      vi: "\(done) trong \(all) bài · \(speed)/giây"
    )
    show(text + left(share, seconds))
  }

  func show(share: Double) {
    let seconds = start.duration(to: .now) / .seconds(1)
    let percent = Int(share * 100)
    let text = language.text("\(percent) % copied", vi: "đã chép \(percent) %")
    show(text + left(share, seconds))
  }

  /// Takes the line away.
  func clear() {
    guard isLineOpen else { return }
    output.say("\r\u{1B}[K", endsLine: false)
    isLineOpen = false
  }

  private func left(_ share: Double, _ seconds: Double) -> String {
    guard share > 0.01, share < 1 else { return "" }
    let time = ResultFoot.spoken(.seconds(seconds / share * (1 - share)), in: language)
    return language.text(" · \(time) left", vi: " · còn \(time)")
  }

  private func show(_ text: String) {
    let now = ContinuousClock.now
    let pause: Duration = output.hasLiveMessages ? .milliseconds(100) : .seconds(10)
    guard start.duration(to: now) >= .milliseconds(500), last.duration(to: now) >= pause else {
      return
    }
    last = now
    guard output.hasLiveMessages else { return output.say(text) }
    let room = max(0, (output.messageWidth ?? 80) - 1)
    output.say("\r\(text.prefix(room))\u{1B}[K", endsLine: false)
    isLineOpen = true
  }
}
