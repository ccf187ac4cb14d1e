/// Something in a store's file that is not as it must be.
package struct StoreProblem: Hashable, Sendable {
  /// What is wrong, in one line.
  package var message: String
  /// How many times.
  package var count: Int

  package init(message: String, count: Int) {
    self.message = message
    self.count = count
  }
}
