import Articles

/// A block of a page before its number is known.
struct Draft: Hashable, Sendable {
  var kind: Passage.Kind
  var text: String
  /// The index of the page that a teaser speaks of.
  var related: Int?
}
