package import VietnameseText

/// Something in a store's file that is not as it must be.
package struct StoreProblem: Hashable, Sendable {
  /// What is wrong, in one line.
  package var message: BilingualText
  /// How many times.
  package var count: Int

  package init(message: BilingualText, count: Int) {
    self.message = message
    self.count = count
  }
}
