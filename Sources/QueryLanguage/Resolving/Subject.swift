/// What a value is compared with, and how.
struct Subject {
  var path: ResolvedPath
  var comparison: Comparison
  /// The operator without its `not`.
  var sign: ComparisonOperator
  /// The entity that the path begins at.
  var root: Entity
  /// Whether a parameter stood on the right, of which nobody can say that it never holds.
  var isOpen = false

  var name: String { path.name }

  /// Whether a word is one of the few that the subject can be.
  func isKind(_ word: String) -> Bool {
    if case .kind(let words) = path.field?.type { words.contains(word) } else { false }
  }
}
