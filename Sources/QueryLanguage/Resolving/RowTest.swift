/// A condition on one row, in two-valued logic.
///
/// Which comparisons speak of one related row shows in the nesting and nowhere else: what stands in
/// one `related` is asked of one row.
package indirect enum RowTest: Hashable, Sendable {
  /// All of them; none at all holds of every row.
  case all([RowTest])
  /// Some of them; none at all holds of no row.
  case any([RowTest])
  case not(RowTest)
  /// A field of the row has a value that satisfies the predicate; of a many-valued field, some
  /// value.
  case field(Field, Predicate)
  /// Some related row passes the test, or is there at all.
  case related(Relation, RowTest?)
  /// Only of a place.
  case place(PlacePattern)
  /// Only of a place: it is, or lies in, a place of the pattern.
  case within(PlacePattern)
  /// The field, or the row itself, is what stands on a named row.
  case same(Field?, NamedValue)
  /// A named row passes the test.
  case ofRow(String, RowTest)
  /// A number of the related rows; false where there is none.
  case amount(ResolvedAggregate, Predicate.NumberTest)
  /// The related row that a function chooses passes the test, or is there at all.
  case chosen(ResolvedAggregate, RowTest?)

  /// The row at the end of a chain of relations passes the test.
  static func related(along relations: some Collection<Relation>, _ test: RowTest?) -> RowTest {
    guard let first = relations.first else { return test ?? .all([]) }
    let rest = relations.dropFirst()
    return .related(first, rest.isEmpty ? test : related(along: rest, test))
  }

  /// The contrary; what is denied twice is asked.
  var denied: RowTest {
    if case .not(let inner) = self { inner } else { .not(self) }
  }

  /// The tests as one, without a list around a single one.
  static func all(of tests: [RowTest]) -> RowTest { tests.count == 1 ? tests[0] : .all(tests) }

  /// The tests as one; equals of one field become one test with several values.
  static func any(of tests: [RowTest]) -> RowTest {
    var merged: [RowTest] = []
    var places: [Field: Int] = [:]
    for test in tests {
      guard case .field(let field, .equals(let values)) = test else {
        merged.append(test)
        continue
      }
      if let place = places[field], case .field(_, .equals(let earlier)) = merged[place] {
        let new = values.filter { !earlier.contains($0) }
        merged[place] = .field(field, .equals(earlier + new))
      } else {
        places[field] = merged.count
        merged.append(test)
      }
    }
    return merged.count == 1 ? merged[0] : .any(merged)
  }
}
