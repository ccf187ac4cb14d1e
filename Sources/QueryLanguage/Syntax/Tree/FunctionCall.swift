/// `count()`, `max(statements.date)`, `share(where kind = "proposes")`, `count(positions where …)`.
package struct FunctionCall: Hashable, Sendable {
  package var name: Name
  /// What stands before `where`, if anything.
  package var argument: Expression?
  package var condition: WhereClause?
  package var range: SourceRange

  package init(
    _ name: Name,
    argument: Expression?,
    condition: WhereClause?,
    at range: SourceRange
  ) {
    self.name = name
    self.argument = argument
    self.condition = condition
    self.range = range
  }
}
