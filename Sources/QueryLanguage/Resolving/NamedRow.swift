/// A row that a query gives a name: `has positions as a (role = "Bí thư")`.
package struct NamedRow: Hashable, Sendable {
  package var name: String
  /// From the row that is found to this one.
  package var relations: [Relation]
  package var entity: Entity
  package var condition: RowTest
}

/// The rows that a query names, which are chosen together.
package struct NamedRows: Hashable, Sendable {
  /// In the order in which they were written: each may speak of those before it.
  package var rows: [NamedRow]
  /// What else is asked of them, and of the row that is found together with them.
  package var tests: [RowTest]
  /// The names that the result speaks of; each choice of their rows is a row of the result.
  package var shown: [String] = []
}

/// What a value is compared with on a named row.
package struct NamedValue: Hashable, Sendable {
  package var sign: Predicate.NumberTest.Sign
  /// It begins at the named row; only to rows can it lead to several, of which any is meant.
  package var path: ResolvedPath
}

extension RowTest {
  /// Whether a named row is spoken of anywhere in it.
  var namesRows: Bool {
    switch self {
    case .all(let tests), .any(let tests): tests.contains(where: \.namesRows)
    case .not(let test): test.namesRows
    case .related(_, let test): test?.namesRows ?? false
    case .same, .ofRow: true
    case .amount(let aggregate, _): aggregate.namesRows
    case .chosen(let aggregate, let test): aggregate.namesRows || test?.namesRows == true
    case .field, .place, .within: false
    }
  }
}

extension ResolvedAggregate {
  fileprivate var namesRows: Bool { path.root != nil || condition?.namesRows == true }
}
