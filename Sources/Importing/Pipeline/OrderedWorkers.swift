import Foundation

/// Turns jobs into values on several threads, and hands the values back in the order of the jobs.
///
/// No more jobs than `capacity` are under way, so that memory does not grow with their number. All
/// calls but the work itself come from one thread.
///
/// Unchecked, because everything that changes is touched under the condition's lock alone.
final class OrderedWorkers<Job: Sendable, Value: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let capacity: Int
  private let work: @Sendable (Job) -> Value
  private var waiting: [(number: Int, job: Job)] = []
  private var done: [Int: Value] = [:]
  private var nextPut = 0
  private var nextTaken = 0
  private var isEnded = false

  init(threads: Int, capacity: Int, work: @escaping @Sendable (Job) -> Value) {
    self.capacity = max(capacity, threads)
    self.work = work
    for _ in 0..<max(1, threads) {
      let thread = Thread { [self] in workUntilEnd() }
      // Deep trees of pages are walked by loops, but finding facts takes more than a thread's usual
      // half a megabyte.
      thread.stackSize = 4 << 20
      thread.start()
    }
  }

  /// Whether a value must be taken before another job may be put.
  var isFull: Bool {
    condition.withLock { nextPut - nextTaken >= capacity }
  }

  func put(_ job: Job) {
    condition.withLock {
      waiting.append((nextPut, job))
      nextPut += 1
      condition.broadcast()
    }
  }

  /// The value of the earliest job whose value was not taken yet; missing where there is none.
  func next() -> Value? {
    condition.withLock {
      guard nextTaken < nextPut else { return nil }
      while done[nextTaken] == nil { condition.wait() }
      defer { nextTaken += 1 }
      return done.removeValue(forKey: nextTaken)
    }
  }

  /// The same without waiting: missing where that job is still under way.
  func nextIfDone() -> Value? {
    condition.withLock {
      guard let value = done.removeValue(forKey: nextTaken) else { return nil }
      nextTaken += 1
      return value
    }
  }

  /// Lets the threads come to their end; jobs that no thread has begun are dropped.
  func end() {
    condition.withLock {
      isEnded = true
      waiting = []
      condition.broadcast()
    }
  }

  private func workUntilEnd() {
    while let (number, job) = nextJob() {
      let value = work(job)
      condition.withLock {
        done[number] = value
        condition.broadcast()
      }
    }
  }

  private func nextJob() -> (number: Int, job: Job)? {
    condition.withLock {
      while waiting.isEmpty && !isEnded { condition.wait() }
      return waiting.isEmpty ? nil : waiting.removeFirst()
    }
  }
}
