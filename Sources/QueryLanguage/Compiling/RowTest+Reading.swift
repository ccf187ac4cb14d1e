extension RowTest {
  /// Whether more than the row's `id` is needed, so that its table must be read.
  var readsRow: Bool {
    switch self {
    case .all(let tests), .any(let tests): tests.contains(where: \.readsRow)
    case .not(let test): test.readsRow
    case .field(let field, let predicate): Self.readsRow(field, predicate)
    case .related(let relation, _):
      switch relation.link {
      case .reference: true
      case .children, .through: false
      }
    case .place: true
    case .within: false
    case .same(let field, _): field != nil
    case .ofRow: false
    case .amount(let aggregate, _), .chosen(let aggregate, _):
      switch aggregate.path.relations.first?.link {
      case .reference?: true
      case .children?, .through?, nil: false
      }
    }
  }

  private static func readsRow(_ field: Field, _ predicate: Predicate) -> Bool {
    switch field.type {
    case .texts, .articleText: return false
    case .personName: return predicate == .known
    case .longText:
      switch predicate {
      case .words(let pattern): return !pattern.verification.isEmpty
      case .allWords(let patterns): return patterns.contains { !$0.verification.isEmpty }
      case .known, .isTrue, .equals, .number, .date: return true
      }
    case .shortText, .role, .plainText, .unitName, .number, .real, .date, .boolean, .kind, .level,
      .party:
      return true
    }
  }

  /// Whether nothing in it is denied, so that it is never true of a row that is not there.
  var isPositive: Bool {
    switch self {
    case .all(let tests): !tests.isEmpty && tests.allSatisfy(\.isPositive)
    case .any(let tests): tests.allSatisfy(\.isPositive)
    case .not: false
    case .related(_, let test): test?.isPositive ?? true
    case .field, .place, .within: true
    case .chosen(_, let test): test?.isPositive ?? true
    case .same: true
    case .ofRow, .amount: false
    }
  }
}
