/// Cuts a feed into its items as it comes.
final class FeedCutter {
  private(set) var isDone = false

  init(limits: ReadingLimits) {}

  func take(_ bytes: [UInt8]) -> [InputRecord] { [] }

  func finish() -> [InputRecord] { [] }
}
