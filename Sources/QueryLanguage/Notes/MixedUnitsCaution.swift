import SQLText
import VietnameseText

/// Figures of several units that are added up to one number.
struct MixedUnitsCaution {
  let query: ResolvedQuery
  let catalogue: Catalogue

  func note(asking ask: AnswerNotes.Asking) rethrows -> BilingualText? {
    guard let sum = query.sums.first(where: { !query.choosesUnit(of: $0) }),
      let unit = catalogue[.figure].field("unit")
    else { return nil }
    let isOwn = sum.path.relations.isEmpty && query.entity.id == .figure
    let units = try ask(isOwn ? units(unit, query.condition, query.rows) : units(unit, nil, nil))
    guard units.count > 1, let first = units.first else { return nil }
    let named = units.prefix(3).map { "\"\($0)\"" } + (units.count > 3 ? ["…"] : [])
    let listed = named.joined(separator: ", ")
    let chosen =
      isOwn
      ? "\(query.condition == nil ? "where" : "and") unit = \(first.quoted)"
      : "\(sum.function.rawValue)(\(sum.path.name) where unit = \(first.quoted))"
    let apart: BilingualText =
      isOwn
      ? .both(", `group by unit` keeps them apart", vi: ", `group by unit` tách từng đơn vị") : ""
    return .both(
      "`\(sum.name)` takes figures of different units together (\(listed)); `\(chosen)` chooses one\(apart)",
      vi:
        "`\(sum.name)` gộp các con số khác đơn vị (\(listed)); `\(chosen)` chọn một đơn vị\(apart)"
    )
  }

  /// The units of the figures that hold, the most frequent first.
  private func units(
    _ unit: Field,
    _ condition: RowTest?,
    _ rows: NamedRows?
  ) -> SQLStatement {
    let figure = catalogue[.figure]
    let path = ResolvedPath(name: "unit", relations: [], field: unit, entity: figure)
    let count = ResolvedAggregate(
      function: .count,
      name: "count()",
      path: ResolvedPath(name: "", relations: [], field: nil, entity: figure),
      condition: nil
    )
    let groups = ResolvedGroups(
      keys: [ResolvedItem(name: "unit", path: path, content: .value)],
      aggregates: [count],
      items: [ResolvedGroups.Column(name: "unit", value: .key(0))],
      having: nil,
      order: [ResolvedGroups.Order(value: .aggregate(0), isDescending: true)],
      fill: nil
    )
    var asked = ResolvedQuery(
      entity: figure,
      condition: condition,
      rows: rows,
      result: .groups(groups),
      order: []
    )
    asked.limit = 4
    return Compiler.compile(asked, catalogue: catalogue).statement
  }
}

extension ResolvedQuery {
  /// The sums and averages of figures.
  fileprivate var sums: [ResolvedAggregate] {
    aggregates.filter { aggregate in
      [.sum, .avg].contains(aggregate.function) && aggregate.path.entity.id == .figure
        && ["low", "high"].contains(aggregate.path.field?.name)
    }
  }

  /// Whether all that a sum adds up has one unit, or stands in groups of one.
  fileprivate func choosesUnit(of sum: ResolvedAggregate) -> Bool {
    if sum.condition?.choosesUnit == true { return true }
    guard sum.path.relations.isEmpty, entity.id == .figure else { return false }
    if condition?.choosesUnit == true { return true }
    guard case .groups(let groups) = result else { return false }
    return groups.keys.contains { $0.path.relations.isEmpty && $0.path.field?.name == "unit" }
  }
}

extension RowTest {
  /// Whether it holds of figures of one unit alone.
  fileprivate var choosesUnit: Bool {
    switch self {
    case .all(let tests): tests.contains(where: \.choosesUnit)
    case .field(let field, .equals(let values)): field.name == "unit" && values.count == 1
    case .any, .not, .field, .related, .place, .within, .same, .ofRow, .amount, .chosen: false
    }
  }
}
