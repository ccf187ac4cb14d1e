import SQLText
import VietnameseText
import Vocabulary

/// What lies in units that have gone into one that is asked for, and is not found with it.
struct MergedPlacesCaution {
  let query: ResolvedQuery
  let catalogue: Catalogue

  func note(asking ask: AnswerNotes.Asking) rethrows -> BilingualText? {
    guard let condition = query.condition else { return nil }
    for unit in condition.units.unique.prefix(5) {
      let names = try ask(unit.former)
      guard !names.isEmpty else { continue }
      let others = names.compactMap(PlacePattern.reading).map(RowTest.within)
      let wider = condition.replacing { $0 == .within(unit) ? .any([$0] + others) : nil }
      let found = try query.count(condition, catalogue, asking: ask)
      let all = try query.count(wider, catalogue, asking: ask)
      guard all > found else { continue }
      let (more, counted) = (all - found, query.entity.noun(for: all - found))
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
