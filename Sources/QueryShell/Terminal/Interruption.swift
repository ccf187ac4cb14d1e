import CLineEdit
import Foundation

/// Ctrl-C while a query runs: it stops the query and not the process.
///
/// Unchecked, because the action changes from query to query; the lock is what keeps it whole
/// between the asking thread and the one that watches for the signal.
package final class Interruption: @unchecked Sendable {
  private let lock = NSLock()
  private var action: (@Sendable () -> Void)?
  private var isWatching = false
  private var isLeftToReader = false

  package init() {}

  /// Runs `body`; Ctrl-C meanwhile calls `stop`, from another thread.
  package func stopping<Value, Failure: Error>(
    by stop: @escaping @Sendable () -> Void,
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    watch()
    lock.withLock { action = stop }
    defer {
      lock.withLock { (action, isLeftToReader) = (nil, false) }
    }
    return try body()
  }

  /// Whether Ctrl-C was pressed since the last look.
  package func take() -> Bool {
    signals_take_interrupt()
  }

  /// Whether the next Ctrl-C is for whoever reads what has come, and only taken note of; the one
  /// after it stops what runs all the same.
  var isReaders: Bool {
    get { lock.withLock { isLeftToReader } }
    set { lock.withLock { isLeftToReader = newValue } }
  }

  /// What a Ctrl-C stops; nothing where it is the reader's.
  private func interrupted() -> (@Sendable () -> Void)? {
    lock.withLock {
      guard !isLeftToReader else {
        isLeftToReader = false
        return nil
      }
      return action
    }
  }

  private func watch() {
    signals_catch_interrupt()
    guard !isWatching else { return }
    isWatching = true
    // The thread lives as long as the process, and so must what it calls.
    let context = Unmanaged.passRetained(self).toOpaque()
    _ = signals_watch_interrupt(
      { context in
        guard let context else { return }
        let interruption = Unmanaged<Interruption>.fromOpaque(context).takeUnretainedValue()
        interruption.interrupted()?()
      },
      context
    )
  }
}
