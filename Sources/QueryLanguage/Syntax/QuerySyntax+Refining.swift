extension QuerySyntax {
  /// The query with clauses added as a later line adds them.
  ///
  /// `where` makes `(earlier) and (new)` and drops the offset, a group drops what showed the earlier
  /// one, and the others replace. Ranges of what was there keep pointing into the earlier text.
  package func refined(by added: Clauses) -> QuerySyntax {
    var refined = self
    if added.group != nil {
      refined.clauses.show = nil
      refined.clauses.order = nil
      refined.clauses.limit = nil
    }
    if let condition = added.where {
      refined.clauses.where = clauses.where.map { condition.added(to: $0) } ?? condition
      refined.clauses.limit?.offset = nil
    }
    refined.clauses.group = added.group ?? refined.clauses.group
    refined.clauses.having = added.having ?? refined.clauses.having
    refined.clauses.show = added.show ?? refined.clauses.show
    refined.clauses.order = added.order ?? refined.clauses.order
    refined.clauses.limit = added.limit ?? refined.clauses.limit
    return refined
  }
}

extension WhereClause {
  /// `(earlier) and (self)`.
  ///
  /// An earlier list of `and` is made longer, which means the same, so that refining a hundred times
  /// nests nothing a hundred deep.
  fileprivate func added(to earlier: WhereClause) -> WhereClause {
    let parts = earlier.condition.conjuncts + condition.conjuncts
    return WhereClause(.and(parts), at: range)
  }
}

extension Condition {
  fileprivate var conjuncts: [Condition] {
    if case .and(let parts) = self { parts } else { [self] }
  }
}
