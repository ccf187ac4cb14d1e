/// What became of an article that was handed to a store.
package enum Addition: Hashable, Sendable {
  case added
  /// The same article is there already, and nothing was changed.
  case alreadyThere
}
