/// What the grammar wants at a place of an unfinished text.
enum Expectation: Hashable, Sendable {
  case statement
  case entity
  /// After an entity: its clauses.
  case clause
  /// A field; in a condition also what begins one.
  case expression
  /// After a dot.
  case member
  /// After `has` and `every`.
  case relation
  /// After the path of `has`.
  case row
  case comparison
  /// After `not` behind a path.
  case deniedComparison
  case value
  /// `and` between the two bounds of `between`.
  case upperBound
  /// After `is`.
  case presence
  case afterCondition
  case afterItem
  case afterKey
  case afterDirection
  /// After `order` and `group`.
  case by
  case amount
  case afterAmount
  /// A name of the user's own, or something that nobody can guess.
  case nothing
}
