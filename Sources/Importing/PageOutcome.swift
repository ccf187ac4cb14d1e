package import VietnameseText

/// What became of one page.
package struct PageOutcome: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// It was not in the store before.
    case new
    /// It was not in the store, and is a copy of an earlier article there.
    case copy
    /// It replaced an earlier version of itself.
    case changed
    /// It is in the store already, and nothing was changed.
    case same
    case refused
    /// It was read, and was not to be stored.
    case read
  }

  package var kind: Kind
  /// The input it came from, as the user named it or as it was found.
  package var name: String
  /// Which record of the input it is, counted from 1; missing where the input is one page.
  package var record: Int?
  package var title: String?
  /// Why it was refused and what to do, or what could not be told of it; a line each.
  package var notes: [BilingualText] = []
}
