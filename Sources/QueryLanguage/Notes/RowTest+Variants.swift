extension RowTest {
  /// The same conditions with each of one row asked of a row of its own, and the relation where
  /// they had to share one, the nearest to what they ask first; none where nothing shares a row of
  /// several.
  var apart: [(test: RowTest, relation: String)] {
    switch self {
    case .all(let tests):
      return tests.indices.flatMap { index in
        tests[index].apart.map { parted, relation in
          var others = tests
          others[index] = parted
          return (.all(others), relation)
        }
      }
    case .related(let relation, let test?):
      let inner = test.apart.map {
        (test: RowTest.related(relation, $0.test), relation: "\(relation.name).\($0.relation)")
      }
      guard relation.isToMany, let tests = test.sharers else { return inner }
      return inner + [(.all(tests.map { .related(relation, $0) }), relation.name)]
    case .related, .any, .not, .field, .place, .within, .same, .ofRow, .amount, .chosen: return []
    }
  }

  /// The conditions that share this row; of a row that it refers to only those on a place, since a
  /// body and its place are one value.
  private var sharers: [RowTest]? {
    switch self {
    case .all(let tests): tests.count > 1 ? tests : nil
    case .related(let relation, let test?) where relation.isToMany:
      test.sharers?.map { .related(relation, $0) }
    case .related(let relation, .all(let tests)?)
    where tests.count > 1 && tests.allSatisfy(\.isUnit):
      tests.map { .related(relation, $0) }
    case .any, .not, .field, .related, .place, .within, .same, .ofRow, .amount, .chosen: nil
    }
  }

  private var isUnit: Bool {
    switch self {
    case .place, .within: true
    case .all, .any, .not, .field, .related, .same, .ofRow, .amount, .chosen: false
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
