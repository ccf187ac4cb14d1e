/// What one query may hold, well under what stock SQLite can take.
///
/// SQLite's parser has a stack of 100 entries and its expressions a depth of 1,000; past either it
/// answers with an error of its own, which no user should see.
package enum QueryLimits {
  /// Comparisons in one query.
  package static let comparisons = 1_000
  /// Selects, brackets and `not` inside one another, in the statement that a query becomes.
  package static let nesting = 12
}
