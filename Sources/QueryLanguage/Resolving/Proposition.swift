/// A condition after its names and types are settled and before its rows are.
///
/// `RowAssembly` decides which comparisons share a row; until then each keeps the whole way to it.
indirect enum Proposition {
  case and([Proposition])
  case or([Proposition])
  /// A positive comparison: it may share its row with others.
  case positive(Positive)
  /// What never shares: it opens rows of its own, from the row at hand.
  case alone(RowTest)

  struct Positive {
    var relations: [Relation]
    /// Asked of the row at the end of the relations.
    var test: RowTest
    /// The plain string that a single-valued field must equal, for finding two that exclude one
    /// another.
    var plain: PlainEqual?
  }

  struct PlainEqual {
    var field: String
    /// Folded.
    var value: String
    /// As typed.
    var text: String
    var path: Path
    /// Whether there are several rows that could have it.
    var isManyValued: Bool
    var range: SourceRange
  }
}
