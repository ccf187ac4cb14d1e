package import VietnameseText

/// An import that cannot be begun as it was asked for.
package struct ImportError: Error, Hashable, Sendable {
  /// What is wrong and what to do, in one sentence.
  package var message: BilingualText

  init(_ message: BilingualText) {
    self.message = message
  }
}
