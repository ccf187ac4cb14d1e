import Foundation
import TestSupport
import Testing

@testable import Importing

/// Jobs done on several threads, whose values come back in order and in bounded memory.
@Suite struct OrderedWorkersTests {
  @Test func handsValuesBackInTheOrderOfTheJobs() throws {
    let values = try ThreadOfItsOwn { () -> [Int] in
      let workers = OrderedWorkers<Int, Int>(threads: 4, capacity: 8) { job in
        // The work of neighbours takes unlike long, so that they end out of order.
        (0..<(job % 7 * 3000)).reduce(job) { $0 ^ ($1 & 0) }
      }
      var values: [Int] = []
      for job in 0..<200 {
        while workers.isFull, let value = workers.next() { values.append(value) }
        workers.put(job)
      }
      while let value = workers.next() { values.append(value) }
      workers.end()
      return values
    }.value()
    #expect(values == Array(0..<200))
  }

  @Test func takesNoJobBeyondTheLoad() {
    let workers = OrderedWorkers<Int, Int>(threads: 1, capacity: 100, load: 10) { $0 }
    workers.put(1, weight: 6)
    #expect(!workers.isFull)
    workers.put(2, weight: 6)
    #expect(workers.isFull)
    #expect(workers.next() == 1)
    #expect(!workers.isFull)
    workers.end()
  }

  /// Of what waits only the first two are handed out; the rest is as if it had never been put.
  @Test func forgetsWhatNobodyHasBegun() throws {
    let taken = try ThreadOfItsOwn { () -> [Int] in
      let gate = NSLock()
      gate.lock()
      let workers = OrderedWorkers<Int, Int>(threads: 1, capacity: 100, load: 10) { job in
        gate.withLock { job }
      }
      workers.put(0, weight: 4)
      for job in 1..<5 { workers.put(job, weight: 4) }
      workers.dropWaiting(but: 2)
      let isFull = workers.isFull
      gate.unlock()
      var taken: [Int] = isFull ? [-1] : []
      while let value = workers.next() { taken.append(value) }
      workers.put(7)
      if let value = workers.next() { taken.append(value) }
      workers.end()
      return taken
    }.value()
    #expect(taken == [0, 1, 7])
  }

  /// What is heavier than all that may be under way goes through alone.
  @Test func takesAJobThatIsHeavierThanTheLoad() {
    let workers = OrderedWorkers<Int, Int>(threads: 2, capacity: 100, load: 10) { $0 }
    #expect(!workers.isFull)
    workers.put(1, weight: 1000)
    #expect(workers.isFull)
    #expect(workers.next() == 1)
    #expect(!workers.isFull)
    #expect(workers.next() == nil)
    workers.end()
  }
}
