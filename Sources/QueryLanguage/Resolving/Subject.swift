/// What a value is compared with, and how.
struct Subject {
  var path: ResolvedPath
  var comparison: Comparison
  /// The operator without its `not`.
  var sign: ComparisonOperator
  /// The entity that the path begins at.
  var root: Entity

  var name: String { path.name }
}
