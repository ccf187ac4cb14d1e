/// What clauses belong to, which decides what may stand among them.
enum ClauseOwner: Hashable, Sendable {
  case find, count, shape
  /// A line that refines a query: the verb is not known yet.
  case refinement
}
