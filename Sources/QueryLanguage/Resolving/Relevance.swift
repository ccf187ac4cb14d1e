/// The words by which rows are ranked: those that a query searches the row's own text for.
package struct Relevance: Hashable, Sendable {
  /// The long text that is searched.
  package var field: Field
  /// At least one, each once.
  package var patterns: [WordPattern]
  /// Whether every row that is found holds all of them.
  package var needsAll: Bool
}

extension RowTest {
  /// The words that the row's own text is searched for; what is denied or asked of other rows is
  /// none of them.
  func searched(in field: Field) -> (patterns: [WordPattern], needsAll: Bool) {
    switch self {
    case .field(field, .words(let pattern)): return ([pattern], true)
    case .field(field, .allWords(let patterns)): return (patterns, true)
    case .all(let tests):
      let parts = tests.map { $0.searched(in: field) }
      return (parts.flatMap(\.patterns).unique, parts.allSatisfy(\.needsAll))
    case .any(let tests):
      let patterns = tests.flatMap { $0.searched(in: field).patterns }.unique
      return (patterns, patterns.isEmpty)
    case .field, .not, .related, .place, .within, .amount, .chosen, .same, .ofRow: return ([], true)
    }
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each once.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
