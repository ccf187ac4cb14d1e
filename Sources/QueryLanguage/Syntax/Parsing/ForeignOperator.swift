/// Words that are operators elsewhere, and what is written here instead.
enum ForeignOperator {
  private static let meanings: [String: ComparisonOperator] = [
    "like": .matches, "ilike": .matches, "contains": .matches, "includes": .matches,
    "match": .matches, "matches": .matches, "regexp": .matches, "glob": .matches,
    "equals": .equal, "equal": .equal, "eq": .equal, "are": .equal, "was": .equal,
    "before": .less, "under": .less, "after": .greater, "over": .greater, "inside": .within,
    "from": .since,
  ]

  static func meant(by word: String) -> ComparisonOperator? { meanings[word.lowercased()] }
}
