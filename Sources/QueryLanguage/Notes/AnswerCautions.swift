package import SQLText
package import VietnameseText
import Vocabulary

/// What a reader should know of an answer that is not empty before relying on it: copies that its
/// figures count, units that it adds up, places that have gone into others.
///
/// As with `EmptyAnswer`, whoever has a store answers the statements.
package struct AnswerCautions: Sendable {
  /// Gives the texts in the first column of a statement's rows.
  package typealias Asking = (SQLStatement) throws -> [String]

  private let query: ResolvedQuery
  private let catalogue: Catalogue

  package init(_ query: ResolvedQuery, catalogue: Catalogue = .standard) {
    self.query = query
    self.catalogue = catalogue
  }

  package func notes(asking ask: Asking) rethrows -> [BilingualText] {
    try [mergedUnits(ask), copies(ask), mixedUnits(ask)].compactMap(\.self)
  }

  private func count(_ condition: RowTest?, _ ask: Asking) rethrows -> Int {
    let statement = Compiler.compile(query.counting(condition), catalogue: catalogue).statement
    return try ask(statement).first.flatMap { Int($0) } ?? 0
  }

  private func noun(_ count: Int) -> BilingualText {
    let entity = query.entity
    return .both(
      "\(entity.noun(for: count, in: .english))",
      vi: "\(entity.noun(for: count, in: .vietnamese))"
    )
  }

  // MARK: copies

  /// How much of what is counted stands in articles that repeat others, where nothing is said of it.
  private func copies(_ ask: Asking) rethrows -> BilingualText? {
    guard query.countsRows, let (test, words) = copyTest, !speaksOfCopies,
      try !ask(Self.anyCopy).isEmpty
    else { return nil }
    let copied = try count(query.condition(and: test), ask)
    guard copied > 0 else { return nil }
    let all = try count(query.condition, ask)
    // A few among very many change no figure that somebody would quote.
    guard copied * 100 >= all else { return nil }
    let clause =
      switch query.condition {
      case nil: "where"
      case .any: "(…) and"
      default: "and"
      }
    let (counted, hint) = (noun(all), "`\(clause) not \(words)`")
    let isOne = copied == 1
    guard query.entity.id != .article else {
      let copies = isOne ? "is a copy of another" : "are copies of others"
      return .both(
        "\(copied) of \(all) \(counted) \(copies); \(hint) leaves \(isOne ? "it" : "them") out",
        vi: "\(copied) trong \(all) \(counted) là bản đăng lại; \(hint) để không tính"
      )
    }
    let place = isOne ? "stands in a copy of another article" : "stand in copies of other articles"
    return .both(
      "\(copied) of \(all) \(counted) \(place); \(hint) leaves \(isOne ? "it" : "them") out",
      vi: "\(copied) trong \(all) \(counted) nằm ở các bài đăng lại; \(hint) để không tính"
    )
  }

  /// That a row belongs to a copy, and the path that says so.
  private var copyTest: (test: RowTest, words: String)? {
    guard let copy = catalogue[.article].field("copy") else { return nil }
    let isCopy = RowTest.field(copy, .isTrue)
    switch query.entity.id {
    case .article: return (isCopy, "copy")
    case .passage, .statement, .mention, .figure:
      return query.entity.relation("article").map { (.related($0, isCopy), "article.copy") }
    case .person, .speaker, .position, .place, .organisation, .document, .related: return nil
    }
  }

  private var speaksOfCopies: Bool {
    let names: Set<String> = ["copy", "copies", "original"]
    let isAsked = query.condition?.contains { test in
      switch test {
      case .field(let field, _): names.contains(field.name)
      case .related(let relation, _): names.contains(relation.name)
      default: false
      }
    }
    guard case .groups(let groups) = query.result else { return isAsked == true }
    return isAsked == true
      || groups.keys.contains { key in
        names.contains(key.path.field?.name ?? "")
          || key.path.relations.contains { names.contains($0.name) }
      }
  }

  private static let anyCopy = SQLStatement(
    sql: "select 1 as found from article_copy limit 1",
    columns: [ResultColumn(name: "found", type: .integer)]
  )

  // MARK: units of figures

  /// Figures of several units that are added up to one number.
  private func mixedUnits(_ ask: Asking) rethrows -> BilingualText? {
    guard let sum = query.sums.first(where: { !query.choosesUnit(of: $0) }),
      let unit = catalogue[.figure].field("unit")
    else { return nil }
    let isOwn = sum.path.relations.isEmpty && query.entity.id == .figure
    let units = try ask(unitStatement(unit, of: isOwn ? query.condition : sum.condition))
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
  private func unitStatement(_ unit: Field, of condition: RowTest?) -> SQLStatement {
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
      result: .groups(groups),
      order: []
    )
    asked.limit = 4
    return Compiler.compile(asked, catalogue: catalogue).statement
  }

  // MARK: places of before

  /// What lies in units that have gone into one that is asked for, and is not found with it.
  private func mergedUnits(_ ask: Asking) rethrows -> BilingualText? {
    guard let condition = query.condition else { return nil }
    for unit in condition.units.unique.prefix(5) {
      let names = try ask(unit.former)
      guard !names.isEmpty else { continue }
      let others = names.compactMap(PlacePattern.reading).map(RowTest.within)
      let wider = condition.replacing { $0 == .within(unit) ? .any([$0] + others) : nil }
      let found = try count(condition, ask)
      let all = try count(wider, ask)
      guard all > found else { continue }
      let (more, counted) = (all - found, noun(all - found))
      let own = unit.spelt(query.spellings).queryText
      let list = ([own] + names).map { "\"\($0)\"" }.joined(separator: ", ")
      let listed = names.joined(separator: ", ")
      return .both(
        """
        \(more) more \(counted) in what has gone into \(own) since (\(listed)): `within (\(list))`
        """,
        vi: """
          còn \(more) \(counted) ở các đơn vị nay đã nhập vào \(own) (\(listed)): `within (\(list))`
          """
      )
    }
    return nil
  }
}

extension ResolvedQuery {
  /// Whether the result is made of numbers of rows, rather than the rows.
  fileprivate var countsRows: Bool {
    switch result {
    case .rows: false
    case .count: true
    case .groups(let groups):
      groups.aggregates.contains { [.count, .sum, .avg, .share].contains($0.function) }
    }
  }

  /// The sums and averages of figures.
  fileprivate var sums: [ResolvedAggregate] {
    let aggregates: [ResolvedAggregate] =
      switch result {
      case .count: []
      case .groups(let groups): groups.aggregates
      case .rows(let items):
        items.compactMap { item in
          if case .aggregate(let aggregate) = item.content { aggregate } else { nil }
        }
      }
    return aggregates.filter { aggregate in
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

extension PlacePattern {
  /// A unit as the store writes it, level and name.
  fileprivate static func reading(_ text: String) -> PlacePattern? {
    PlaceReading.read(text).map(PlacePattern.init)
  }

  /// The units of other names that have gone into this one.
  fileprivate var former: SQLStatement {
    let level = level.map { SQLFragment(" and n.level_folded = \(binding: .text($0))") } ?? ""
    return SQLStatement(
      sql: """
        select distinct ifnull(o.level || ' ', '') || o.name as unit
        from place n
        join place_change pc on pc.newer = n.id
        join place o on o.id = pc.older
        where n.name_folded = \(binding: .text(name))\(level)
          and o.name_folded <> n.name_folded
        order by 1
        limit 12
        """,
      columns: [ResultColumn(name: "unit", type: .text)]
    )
  }
}
