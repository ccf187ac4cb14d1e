import Foundation

extension Thread {
  /// Lets this thread run behind the others of the process where there are more of them than cores.
  ///
  /// The thread that stores is the one that the others wait for: with its core to itself it stores
  /// what the others understand meanwhile, and no core is idle. To be called on the thread itself.
  /// A system that does not allow it lets all threads run alike.
  static func giveWay() {
    #if canImport(Darwin)
      current.qualityOfService = .utility
    #else
      // Linux counts niceness by the thread, and 0 names the calling one (setpriority(2), "C
      // library/kernel differences").
      _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
    #endif
  }
}
