/// A bracket that is open at a place, or the statement itself, as completion sees it.
struct CompletionFrame {
  enum Kind: Hashable {
    case statement, condition, list, call, shape
  }

  enum Clause: Hashable {
    case condition, show, group, order, limit
  }

  var kind: Kind
  var isCount = false
  /// The entity whose fields stand here.
  var entity: Entity?
  var clause: Clause?
  var expectation: Expectation
  /// The member that the last path ends in, and the entity that it belongs to.
  var last: (member: Member, owner: Entity)?
  /// The entity that the last path leads to, after which a dot can follow.
  var target: Entity?
  /// Whether `between` still waits for its `and`.
  var awaitsUpperBound = false
  /// The clauses that stand already.
  var used: Set<Keyword> = []
}
