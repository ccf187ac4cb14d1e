/// What a user is told while pages are imported, each a line of its own.
package enum ImportEvent: Hashable, Sendable {
  /// A page that was not taken: which, why, and what to do.
  case refused(String)
  /// A page that was taken, of which something could not be told.
  case noted(String)
}
