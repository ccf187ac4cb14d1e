package import SQLText
package import VietnameseText

/// Why a query finds nothing: the single condition that empties it, a value that occurs nowhere with
/// the nearest that do, and what the same conditions give on different rows.
///
/// The language asks no store itself; whoever has one answers the statements.
package struct EmptyAnswer: Sendable {
  /// Gives the texts in the first column of a statement's rows.
  package typealias Asking = (SQLStatement) throws -> [String]

  private let query: ResolvedQuery
  private let catalogue: Catalogue

  package init(_ query: ResolvedQuery, catalogue: Catalogue = .standard) {
    self.query = query
    self.catalogue = catalogue
  }

  /// What can be said, the most telling first; nothing where rows are only hidden by an offset.
  package func notes(asking ask: Asking) rethrows -> [BilingualText] {
    guard let condition = query.condition, try count(condition, ask) == 0 else { return [] }
    let values = try unknownValues(condition, ask)
    if !values.isEmpty { return values }
    if let note = try onDifferentRows(condition, ask) { return [note] }
    return try emptying(condition, ask)
  }

  // MARK: values

  /// Values that no row has, each with those that are nearest to it.
  private func unknownValues(_ condition: RowTest, _ ask: Asking) rethrows -> [BilingualText] {
    var notes: [BilingualText] = []
    for sought in condition.sought(of: query.entity, catalogue).unique.prefix(20)
    where try ask(sought.occurrence).isEmpty {
      let nearest = NearestValues(to: sought.value, among: try ask(sought.neighbours)).texts
      let listed = nearest.map { "\"\($0)\"" }.joined(separator: ", ")
      let near: BilingualText =
        nearest.isEmpty ? "" : .both("; near it: \(listed)", vi: "; gần giống: \(listed)")
      let value = query.spellings[sought.value] ?? sought.value
      notes.append(
        .both(
          "nothing has the \(sought.name) \"\(value)\"\(near)",
          vi: "trong kho không có \(sought.name) nào là \"\(value)\"\(near)"
        )
      )
    }
    return notes
  }

  // MARK: rows

  /// The one-row rule left aside, where that is what empties the answer.
  private func onDifferentRows(_ condition: RowTest, _ ask: Asking) rethrows -> BilingualText? {
    guard let (apart, relation) = condition.apart else { return nil }
    let count = try count(apart, ask)
    guard count > 0 else { return nil }
    let (found, apartly) = (counted(count), "`has \(relation) (…) and has \(relation) (…)`")
    return .both(
      """
      no single row of \(relation) is all of this; on different rows it holds of \(found): \(apartly)
      """,
      vi: """
        không hàng nào của \(relation) thỏa mãn tất cả cùng lúc; trên các hàng khác nhau thì có \
        \(found): \(apartly)
        """
    )
  }

  // MARK: conditions

  /// The conditions without each of which alone there would be rows.
  private func emptying(_ condition: RowTest, _ ask: Asking) rethrows -> [BilingualText] {
    var notes: [BilingualText] = []
    let spellings = try stored(condition, ask)
    for (rest, words) in condition.withoutOne(spelling: spellings).prefix(20) {
      let count = try count(rest, ask)
      guard count > 0 else { continue }
      let (verb, found) = (count == 1 ? "is" : "are", counted(count))
      notes.append(
        .both("without `\(words)` there \(verb) \(found)", vi: "bỏ `\(words)` thì có \(found)")
      )
    }
    return notes
  }

  /// `1 person`, `3 people`.
  private func counted(_ count: Int) -> BilingualText {
    let entity = query.entity
    return .both(
      "\(count) \(entity.noun(for: count, in: .english))",
      vi: "\(count) \(entity.noun(for: count, in: .vietnamese))"
    )
  }

  /// The values as the store spells them, or else as they were typed, by their folded forms.
  private func stored(_ condition: RowTest, _ ask: Asking) rethrows -> [String: String] {
    var spellings = query.spellings
    for sought in condition.sought(of: query.entity, catalogue).unique.prefix(20) {
      if let text = try ask(sought.occurrence).first { spellings[sought.value] = text }
    }
    return spellings
  }

  private func count(_ condition: RowTest?, _ ask: Asking) rethrows -> Int {
    let counted = ResolvedQuery(
      entity: query.entity,
      condition: condition,
      rows: query.rows,
      result: .count,
      order: []
    )
    let statement = Compiler.compile(counted, catalogue: catalogue).statement
    return try ask(statement).first.flatMap { Int($0) } ?? 0
  }
}
