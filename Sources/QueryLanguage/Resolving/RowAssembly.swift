/// Gives conditions their rows, by rules 2 to 4 of the language.
///
/// In one `and` list the positive comparisons are hung into a tree of relation steps, so that they
/// share one row along the whole common prefix of their paths.
struct RowAssembly {
  private var parts: [Part] = []
  private var plain: [Proposition.PlainEqual] = []
  private var branches: [(relation: Relation, rows: RowAssembly)] = []

  /// What is asked of the row, in the order in which it was written.
  private enum Part {
    case test(RowTest)
    case branch(Int)
  }

  /// Two comparisons that can never hold on one row.
  typealias Conflict = (Proposition.PlainEqual, Proposition.PlainEqual)

  /// The test of one row that a proposition amounts to.
  ///
  /// `dropping`: how many relations of each path lead to that row already.
  static func test(
    _ proposition: Proposition,
    dropping: Int = 0,
    conflicts: inout [Conflict]
  ) -> RowTest {
    var assembly = RowAssembly()
    assembly.add(proposition, dropping, &conflicts)
    return assembly.test
  }

  private mutating func add(
    _ proposition: Proposition,
    _ dropped: Int,
    _ conflicts: inout [Conflict]
  ) {
    switch proposition {
    case .and(let parts):
      for part in parts { add(part, dropped, &conflicts) }
    case .positive(let positive):
      hang(positive.test, positive.plain, at: positive.relations.dropFirst(dropped), &conflicts)
    case .alone(let test):
      parts.append(.test(test))
    case .or(let parts):
      let shared = proposition.sharedRelations ?? []
      let common = max(shared.count, dropped)
      let test = RowTest.any(
        of: parts.map { Self.test($0, dropping: common, conflicts: &conflicts) }
      )
      hang(test, nil, at: shared.dropFirst(dropped), &conflicts)
    }
  }

  private mutating func hang(
    _ test: RowTest,
    _ equal: Proposition.PlainEqual?,
    at relations: ArraySlice<Relation>,
    _ conflicts: inout [Conflict]
  ) {
    if let first = relations.first {
      let index = branches.firstIndex { $0.relation == first } ?? branches.count
      if index == branches.count {
        branches.append((first, RowAssembly()))
        parts.append(.branch(index))
      }
      branches[index].rows.hang(test, equal, at: relations.dropFirst(), &conflicts)
      return
    }
    if let equal {
      if let other = plain.first(where: { $0.field == equal.field && $0.value != equal.value }) {
        conflicts.append((other, equal))
      }
      plain.append(equal)
    }
    parts.append(.test(test))
  }

  private var test: RowTest {
    RowTest.all(
      of: parts.map { part in
        switch part {
        case .test(let test): test
        case .branch(let index): .related(branches[index].relation, branches[index].rows.test)
        }
      }
    )
  }
}

extension Proposition {
  /// The longest chain of relations that all paths begin with, where everything is a positive
  /// comparison; missing otherwise.
  fileprivate var sharedRelations: [Relation]? {
    switch self {
    case .alone: nil
    case .positive(let positive): positive.relations
    case .and(let parts), .or(let parts):
      parts.dropFirst().reduce(parts.first?.sharedRelations) { shared, part in
        guard let shared, let other = part.sharedRelations else { return nil }
        return zip(shared, other).prefix { $0 == $1 }.map(\.0)
      }
    }
  }
}
