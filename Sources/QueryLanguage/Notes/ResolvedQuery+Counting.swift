import SQLText
import VietnameseText

extension ResolvedQuery {
  /// How many rows hold, all of the result's clauses aside.
  func count(
    _ condition: RowTest?,
    _ catalogue: Catalogue,
    asking ask: AnswerNotes.Asking
  ) rethrows -> Int {
    let counted = ResolvedQuery(
      entity: entity,
      condition: condition,
      rows: rows,
      result: .count,
      order: []
    )
    let statement = Compiler.compile(counted, catalogue: catalogue).statement
    return try ask(statement).first.flatMap { Int($0) } ?? 0
  }

  /// The functions that the result shows, those of each row as well as those of groups.
  var aggregates: [ResolvedAggregate] {
    switch result {
    case .count: []
    case .groups(let groups): groups.aggregates
    case .rows(let items):
      items.compactMap { item in
        if case .aggregate(let aggregate) = item.content { aggregate } else { nil }
      }
    }
  }
}

extension Entity {
  /// What so many rows are called: `1 speaker`, `3 speakers`.
  func counted(_ count: Int) -> BilingualText {
    .both(
      "\(count) \(noun(for: count, in: .english))",
      vi: "\(count) \(noun(for: count, in: .vietnamese))"
    )
  }

  /// The same without the number.
  func noun(for count: Int) -> BilingualText {
    .both(
      "\(noun(for: count, in: .english))",
      vi: "\(noun(for: count, in: .vietnamese))"
    )
  }
}
