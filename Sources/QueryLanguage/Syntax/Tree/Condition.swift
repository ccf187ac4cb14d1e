/// What stands after `where` and `having`.
///
/// Brackets are not kept: they show in the nesting, so `(a and b) and c` is an `and` within an
/// `and`, and a single condition in brackets is that condition.
package indirect enum Condition: Hashable, Sendable {
  /// At least two.
  case and([Condition])
  /// At least two.
  case or([Condition])
  /// The range begins with the keyword.
  case not(Condition, SourceRange)
  case row(RowCondition)
  case comparison(Comparison)
  case presence(PresenceTest)
  /// An expression without an operator, which must itself be true or false: `where speaking`.
  case truth(Expression)

  package var range: SourceRange {
    switch self {
    case .and(let parts), .or(let parts):
      parts[0].range.joined(with: parts[parts.count - 1].range)
    case .not(_, let range): range
    case .row(let row): row.range
    case .comparison(let comparison): comparison.range
    case .presence(let test): test.range
    case .truth(let expression): expression.range
    }
  }
}
