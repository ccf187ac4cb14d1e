/// What came of an import.
package struct ImportReport: Hashable, Sendable {
  /// Articles that were not in the store before.
  package internal(set) var added = 0
  /// Those of `added` that are copies of earlier articles.
  package internal(set) var copies = 0
  /// Articles that replaced an earlier version of themselves.
  package internal(set) var changed = 0
  /// Articles that were there already, unchanged.
  package internal(set) var alreadyThere = 0
  /// Pages and paths that were not taken.
  package internal(set) var refused = 0
  /// Files of a folder that hold no text, such as pictures.
  package internal(set) var passedOver = 0
  /// Whether somebody stopped it before its end.
  package internal(set) var wasStopped = false
  /// What was found in the articles that were stored.
  package internal(set) var understood = Understanding()

  /// Whether every page went in.
  package var isComplete: Bool { refused == 0 && !wasStopped }
}

/// How many facts of each kind articles gave.
package struct Understanding: Hashable, Sendable {
  package var passages = 0
  package var people = 0
  package var positions = 0
  package var statements = 0
  /// Statements whose speaker the text tells.
  package var attributed = 0
  package var places = 0
  package var documents = 0
  package var figures = 0
}
