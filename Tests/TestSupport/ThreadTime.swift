import Foundation

/// What a thread has worked, whatever else the machine does meanwhile.
package enum ThreadTime {
  /// Seconds of processor time that the thread has used.
  package static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
