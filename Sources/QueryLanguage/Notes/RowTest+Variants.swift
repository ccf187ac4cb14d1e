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

  /// The conditions with each single one left out in turn, and what was left out in words.
  ///
  /// `spellings`: how values are shown, by their folded forms.
  func withoutOne(spelling spellings: [String: String]) -> [(rest: RowTest?, words: String)] {
    switch self {
    case .all(let tests):
      return tests.indices.flatMap { index in
        tests[index].withoutOne(spelling: spellings).map { rest, words in
          var others = tests
          if let rest { others[index] = rest } else { others.remove(at: index) }
          return (others.isEmpty ? nil : RowTest.all(of: others), words)
        }
      }
    case .related(let relation, let test?):
      return test.withoutOne(spelling: spellings).map { rest, words in
        (rest.map { .related(relation, $0) }, "\(relation.name).\(words)")
      }
    case .related(let relation, nil): return [(nil, "\(relation.name) is known")]
    case .field(let field, .equals(let values)):
      let shown = Predicate.equals(values.map { spellings[$0] ?? $0 })
      return [(nil, "\(field.name) \(shown.words)")]
    case .field(let field, let predicate): return [(nil, "\(field.name) \(predicate.words)")]
    case .place(let pattern), .within(let pattern):
      return [(nil, "the place \(pattern.spelt(spellings).words)")]
    case .not: return [(nil, "the condition that is denied")]
    case .any: return [(nil, "the list of alternatives")]
    case .amount(let aggregate, let test):
      return [(nil, "\(aggregate.name) \(Predicate.number(test).words)")]
    case .chosen(let aggregate, _): return [(nil, "the condition on \(aggregate.name)")]
    case .same(_, let value): return [(nil, "= \(value.path.name)")]
    case .ofRow(let name, _): return [(nil, "the condition on \(name)")]
    }
  }
}

extension PlacePattern {
  /// With the names as they are shown instead of folded, for messages alone.
  fileprivate func spelt(_ spellings: [String: String]) -> PlacePattern {
    var shown = self
    shown.name = spellings[name] ?? name
    shown.within = within.map { $0.spelt(spellings) }
    return shown
  }
}
