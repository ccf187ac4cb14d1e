package import VietnameseText

/// A correction that cannot be made, with the reason and what to do instead.
package struct CorrectionError: Error, Hashable, Sendable {
  /// In one or two sentences, without a full stop.
  package var message: BilingualText

  package init(_ message: BilingualText) {
    self.message = message
  }
}
