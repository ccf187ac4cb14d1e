/// What came of an import.
package struct ImportReport: Hashable, Sendable {
  /// Articles that were not in the store before.
  package internal(set) var added = 0
  /// Articles that replaced an earlier version of themselves.
  package internal(set) var changed = 0
  /// Articles that were there already, unchanged.
  package internal(set) var alreadyThere = 0
  /// Articles that were read and not to be stored.
  package internal(set) var looked = 0
  /// Pages and paths that were not taken.
  package internal(set) var refused = 0
  /// Files of a folder that hold no text, such as pictures.
  package internal(set) var passedOver = 0
  /// Whether somebody stopped it before its end.
  package internal(set) var wasStopped = false
  /// What was found in the articles that were stored, or only read.
  package internal(set) var understood = Understanding()

  /// Whether every page went in.
  package var isComplete: Bool { refused == 0 && !wasStopped }
}
