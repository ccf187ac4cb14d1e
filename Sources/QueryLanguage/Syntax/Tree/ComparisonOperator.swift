/// The word or sign between the two sides of a comparison, by its canonical spelling.
package enum ComparisonOperator: String, CaseIterable, Hashable, Sendable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case matches = "~"
  case doesNotMatch = "!~"
  case isIn = "in"
  case isNotIn = "not in"
  case within = "within"
  case notWithin = "not within"
  case between = "between"
  case notBetween = "not between"
  case since = "since"

  /// The operator that this one denies: `x != v` is `not (x = v)`.
  package var denied: ComparisonOperator? {
    switch self {
    case .notEqual: .equal
    case .doesNotMatch: .matches
    case .isNotIn: .isIn
    case .notWithin: .within
    case .notBetween: .between
    case .equal, .less, .lessOrEqual, .greater, .greaterOrEqual, .matches, .isIn, .within,
      .between, .since:
      nil
    }
  }
}
