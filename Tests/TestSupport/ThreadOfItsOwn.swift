import Foundation

/// Work that goes on beside a test, on a thread of its own.
///
/// Tests share a thread for each processor; one that waited for another on such a thread would wait
/// for ever where there are few.
///
/// Unchecked, because the result is written before the semaphore is raised and read after.
package final class ThreadOfItsOwn<Value: Sendable>: @unchecked Sendable {
  private let done = DispatchSemaphore(value: 0)
  private var result: Result<Value, any Error>?

  package init(_ work: @escaping @Sendable () throws -> Value) {
    Thread.detachNewThread { [self] in
      result = Result { try work() }
      done.signal()
    }
  }

  /// Waits for the end of the work; to be asked once.
  package func value() throws -> Value {
    done.wait()
    guard let result else { preconditionFailure("work that is done has a result") }
    return try result.get()
  }
}
