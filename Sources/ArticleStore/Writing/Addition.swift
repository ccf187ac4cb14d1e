/// What became of an article that was handed to a store.
package enum Addition: Hashable, Sendable {
  case added
  /// It was not there, and is a copy of an earlier article.
  case addedAsCopy
  /// It replaced an earlier version of itself.
  case changed
  /// The same article is there already, and nothing was changed.
  case alreadyThere
}
