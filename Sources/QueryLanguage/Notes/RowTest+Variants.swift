extension RowTest {
  /// The same conditions with each of one row asked of a row of its own, and the relation where
  /// they had to share one; missing where nothing shares a row of several.
  var apart: (test: RowTest, relation: String)? {
    switch self {
    case .all(let tests):
      for (index, test) in tests.enumerated() {
        guard let (parted, relation) = test.apart else { continue }
        var others = tests
        others[index] = parted
        return (.all(others), relation)
      }
      return nil
    case .related(let relation, .all(let tests)?) where relation.isToMany && tests.count > 1:
      return (.all(tests.map { .related(relation, $0) }), relation.name)
    case .related(let relation, let test?):
      return test.apart.map { (.related(relation, $0.test), "\(relation.name).\($0.relation)") }
    case .related, .any, .not, .field, .place, .within, .same, .ofRow, .amount, .chosen: return nil
    }
  }

  /// The conditions with each single one left out in turn, and what was left out, as it could be typed.
  ///
  /// `path`: the names that lead here. `spellings`: how values are shown, by their folded forms.
  func withoutOne(
    at path: [String] = [],
    spelling spellings: [String: String]
  ) -> [(rest: RowTest?, words: String)] {
    switch self {
    case .all(let tests):
      return tests.indices.flatMap { index in
        tests[index].withoutOne(at: path, spelling: spellings).map { rest, words in
          var others = tests
          if let rest { others[index] = rest } else { others.remove(at: index) }
          return (others.isEmpty ? nil : RowTest.all(of: others), words)
        }
      }
    case .related(let relation, let test?):
      return test.withoutOne(at: path + [relation.name], spelling: spellings).map { rest, words in
        (rest.map { .related(relation, $0) }, words)
      }
    case .related, .field, .place, .within, .not, .any, .amount, .chosen, .same, .ofRow:
      return [(nil, queryText(at: path, spellings))]
    }
  }
}
