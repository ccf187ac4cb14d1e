import Foundation
import VietnameseText

/// Looks after a query while it runs: says after a second that it still works, and stops it when its
/// time is over.
///
/// Unchecked, because a thread of its own looks at it; the lock is what keeps it whole between that
/// thread and the one that asks.
final class QueryWatch: @unchecked Sendable {
  /// After what time a query is said to work, and how often from then on.
  private static let patience = 1.0
  private static let interval = 0.2

  private let lock = NSCondition()
  private let start = Date()
  private let timeout: Double?
  private let language: Language
  private let say: (@Sendable (String) -> Void)?
  private let stop: @Sendable () -> Void
  private var rows = 0
  private var isOver = false
  private var isQuiet = false
  private var isTimed = true
  private var isShown = false
  private var wasStopped = false

  /// Begins to watch, where there is anything to say or a time to keep.
  ///
  /// `say` draws over the line that it drew before, and an empty text wipes it; it is missing where
  /// nobody looks. `stop` is called from another thread.
  init(
    timeout: Duration?,
    language: Language = .english,
    say: (@Sendable (String) -> Void)?,
    stop: @escaping @Sendable () -> Void
  ) {
    self.timeout = timeout.map { $0 / .seconds(1) }
    self.language = language
    self.say = say
    self.stop = stop
    guard timeout != nil || say != nil else { return }
    Thread.detachNewThread { self.watch() }
  }

  /// Whether the query was stopped because its time was over.
  var isTimedOut: Bool { lock.withLock { wasStopped } }

  /// One more row has come.
  func countRow() {
    lock.withLock { rows += 1 }
  }

  /// From now on the screen belongs to the result; where it is being read, time is no matter either.
  func giveWay(toReader isRead: Bool = false) {
    lock.withLock {
      isQuiet = true
      if isRead { isTimed = false }
      wipe()
    }
  }

  func end() {
    lock.withLock {
      isOver = true
      wipe()
      lock.signal()
    }
  }

  private func watch() {
    lock.lock()
    defer { lock.unlock() }
    while !isOver {
      let now = -start.timeIntervalSinceNow
      if let timeout, isTimed, now >= timeout {
        wasStopped = true
        stop()
        return
      }
      if now >= Self.patience, !isQuiet, let say {
        isShown = true
        let time = ResultFoot.spoken(.seconds(now), in: language)
        let count = ResultFoot.grouped(rows)
        say(
          language.text(
            "\(time) · \(count) rows so far · Ctrl-C stops",
            vi: "\(time) · đã có \(count) hàng · Ctrl-C để dừng"
          )
        )
      }
      let next = now < Self.patience ? Self.patience - now : Self.interval
      let wait = timeout.map { isTimed ? min(next, $0 - now) : next } ?? next
      _ = lock.wait(until: Date(timeIntervalSinceNow: max(0.001, wait)))
    }
  }

  private func wipe() {
    guard isShown else { return }
    isShown = false
    say?("")
  }
}
