import QueryLanguage

/// What the last query gave, as far as it is gone back to.
struct LastResult {
  /// How many rows are kept apart, so that `source N` finds them; who looks for a later one asks for
  /// fewer rows.
  static let kept = 100_000
  /// Stands for the `id` of a row that a correction has taken away.
  static let gone: Int64 = -1

  var query: CompiledQuery
  /// The question as it was asked.
  var question: String
  /// The `id` of each row that was shown, in order; empty where rows have no evidence of their own.
  var origins: [Int64]
  var count: Int
  /// Whether it is one row about everything that was found, and says of nothing that it was.
  var holdsNothing = false
  /// Whether the reader had seen enough before all of it was read.
  var isCutShort = false
}
