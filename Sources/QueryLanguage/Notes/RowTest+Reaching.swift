/// What a condition speaks of, and the same condition with something else in a place's stead.
extension RowTest {
  /// Whether a test anywhere in it is one that is looked for.
  func contains(_ isLookedFor: (RowTest) -> Bool) -> Bool {
    if isLookedFor(self) { return true }
    return switch self {
    case .all(let tests), .any(let tests): tests.contains { $0.contains(isLookedFor) }
    case .not(let test), .ofRow(_, let test): test.contains(isLookedFor)
    case .related(_, let test), .chosen(_, let test): test?.contains(isLookedFor) ?? false
    case .field, .place, .within, .same, .amount: false
    }
  }

  /// The places of `within`, where it is not denied.
  var units: [PlacePattern] {
    switch self {
    case .within(let pattern): [pattern]
    case .all(let tests), .any(let tests): tests.flatMap(\.units)
    case .ofRow(_, let test): test.units
    case .related(_, let test): test?.units ?? []
    case .not, .field, .place, .same, .amount, .chosen: []
    }
  }

  /// The same with something else in the place of tests that are not denied; `change` gives what.
  ///
  /// `isOwn`: whether only tests of the row itself are looked at, and not those of related rows.
  func replacing(own isOwn: Bool = false, _ change: (RowTest) -> RowTest?) -> RowTest {
    if let changed = change(self) { return changed }
    return switch self {
    case .all(let tests): .all(tests.map { $0.replacing(own: isOwn, change) })
    case .any(let tests): .any(tests.map { $0.replacing(own: isOwn, change) })
    case .ofRow(let name, let test) where !isOwn: .ofRow(name, test.replacing(change))
    case .related(let relation, let test) where !isOwn:
      .related(relation, test?.replacing(change))
    case .not, .field, .related, .place, .within, .same, .ofRow, .amount, .chosen: self
    }
  }
}
