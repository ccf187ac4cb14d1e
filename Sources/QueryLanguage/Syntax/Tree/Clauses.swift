/// The clauses of a query or of a shape, which may be written in any order, each once.
package struct Clauses: Hashable, Sendable {
  package var `where`: WhereClause?
  package var group: GroupClause?
  package var having: HavingClause?
  package var show: ShowClause?
  package var order: OrderClause?
  package var limit: LimitClause?

  package init(
    where: WhereClause? = nil,
    group: GroupClause? = nil,
    having: HavingClause? = nil,
    show: ShowClause? = nil,
    order: OrderClause? = nil,
    limit: LimitClause? = nil
  ) {
    self.where = `where`
    self.group = group
    self.having = having
    self.show = show
    self.order = order
    self.limit = limit
  }
}
