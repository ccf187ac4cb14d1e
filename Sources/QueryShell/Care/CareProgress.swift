import Importing

/// A line that tells how far something long has come, drawn again on a terminal.
final class CareProgress {
  private let output: ShellOutput
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isLineOpen = false

  init(output: ShellOutput) {
    self.output = output
  }

  func show(_ progress: RereadProgress) {
    let seconds = max(0.001, start.duration(to: .now) / .seconds(1))
    let rate = Int(Double(progress.articles) / seconds)
    let share = Double(progress.articles) / Double(max(1, progress.allArticles))
    show(
      """
      \(ResultFoot.grouped(progress.articles)) of \(ResultFoot.grouped(progress.allArticles)) \
      articles · \(ResultFoot.grouped(rate))/s\(left(share, seconds))
      """
    )
  }

  func show(share: Double) {
    let seconds = start.duration(to: .now) / .seconds(1)
    show("\(Int(share * 100)) % copied\(left(share, seconds))")
  }

  /// Takes the line away.
  func clear() {
    guard isLineOpen else { return }
    output.say("\r\u{1B}[K", endsLine: false)
    isLineOpen = false
  }

  private func left(_ share: Double, _ seconds: Double) -> String {
    guard share > 0.01, share < 1 else { return "" }
    return " · \(ResultFoot.spoken(.seconds(seconds / share * (1 - share)))) left"
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
