/// A correction that cannot be made, with the reason and what to do instead.
package struct CorrectionError: Error, Hashable, Sendable {
  /// In one or two sentences, without a full stop.
  package var message: String

  package init(_ message: String) {
    self.message = message
  }
}
