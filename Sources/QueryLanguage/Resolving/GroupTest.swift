/// A condition on a group, in two-valued logic; numbers are places among the aggregates.
package indirect enum GroupTest: Hashable, Sendable {
  case all([GroupTest])
  case any([GroupTest])
  case not(GroupTest)
  case amount(Int, Predicate.NumberTest)
  /// The row that was chosen passes the test.
  case chosen(Int, RowTest)
  case known(Int)
}
