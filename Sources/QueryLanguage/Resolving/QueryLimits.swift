/// What one query may hold, well under what stock SQLite can take.
///
/// SQLite's parser has a stack of 100 entries and its expressions a depth of 1,000; past either it
/// answers with an error of its own, which no user should see.
package enum QueryLimits {
  /// Comparisons in one query.
  package static let comparisons = 1_000
  /// Values in all lists of one query together.
  package static let values = 10_000
  /// Entries of the stack of SQLite's parser that a statement may need, by our own estimate.
  package static let parserStack = 96
  /// How deep a query may nest without its statement being looked at: a step of nesting takes far
  /// less than a sixth of `parserStack`, as the tests make sure.
  static let harmlessNesting = 5
  /// Items of one `show` or shape: SQLite's functions take 127 arguments, a name and a value each.
  package static let items = 60
  /// Tables that one select joins for what it shows and sorts by; SQLite stops at 64.
  package static let joins = 56
  /// Letters of a text that is searched for: as a pattern each can take some fifty bytes of 50,000.
  package static let searchedLetters = 500
}
