import Foundation

/// Turns jobs into values on several threads, and hands the values back in the order of the jobs.
///
/// No more jobs than `capacity` are under way, and no new one beyond the weight `load` of all, so that
/// memory grows neither with their number nor with their size. All calls but the work itself come
/// from one thread.
///
/// Unchecked, because everything that changes is touched under the condition's lock alone.
final class OrderedWorkers<Job: Sendable, Value: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let capacity: Int
  private let load: Int
  private let work: @Sendable (Job) -> Value
  /// The jobs that no thread has begun, and the values that were not taken, by their numbers.
  private var waiting: [Int: Job] = [:]
  private var done: [Int: Value] = [:]
  /// What the jobs under way weigh, each and together.
  private var weights: [Int: Int] = [:]
  private var weight = 0
  private var nextPut = 0
  private var nextBegun = 0
  private var nextTaken = 0
  private var isEnded = false

  init(
    threads: Int,
    capacity: Int,
    load: Int = .max,
    work: @escaping @Sendable (Job) -> Value
  ) {
    self.capacity = max(capacity, threads)
    self.load = load
    self.work = work
    for _ in 0..<max(1, threads) {
      let thread = Thread { [self] in
        Thread.giveWay()
        workUntilEnd()
      }
      // Deep trees of pages are walked by loops, but finding facts takes more than a thread's usual
      // half a megabyte.
      thread.stackSize = 4 << 20
      thread.start()
    }
  }

  /// Whether a value must be taken before another job may be put.
  var isFull: Bool {
    condition.withLock {
      nextPut - nextTaken >= capacity || nextPut > nextTaken && weight >= load
    }
  }

  func put(_ job: Job, weight: Int = 0) {
    condition.withLock {
      waiting[nextPut] = job
      weights[nextPut] = weight
      self.weight += weight
      nextPut += 1
      condition.broadcast()
    }
  }

  /// The value of the earliest job whose value was not taken yet; missing where there is none.
  func next() -> Value? {
    condition.withLock {
      guard nextTaken < nextPut else { return nil }
      while done[nextTaken] == nil { condition.wait() }
      return takeDone()
    }
  }

  /// Forgets the jobs that no thread has begun, but for the earliest of all under way.
  func dropWaiting(but kept: Int) {
    condition.withLock {
      let first = min(nextPut, max(nextBegun, nextTaken + kept))
      for number in first..<nextPut {
        waiting[number] = nil
        weight -= weights.removeValue(forKey: number) ?? 0
      }
      nextPut = first
    }
  }

  private func takeDone() -> Value? {
    guard let value = done.removeValue(forKey: nextTaken) else { return nil }
    weight -= weights.removeValue(forKey: nextTaken) ?? 0
    nextTaken += 1
    return value
  }

  /// Lets the threads come to their end; jobs that no thread has begun are dropped.
  func end() {
    condition.withLock {
      isEnded = true
      waiting = [:]
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
      guard let job = waiting.removeValue(forKey: nextBegun) else { return nil }
      defer { nextBegun += 1 }
      return (nextBegun, job)
    }
  }
}
