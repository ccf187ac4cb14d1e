import QueryLanguage
import SQLText
import VietnameseText

/// The values of a column that begin as something does, the most frequent first.
struct ValueLookup {
  /// A row of one of our statements: up to two texts, and a number after them.
  typealias Asking = (SQLStatement) throws -> [(texts: [String?], number: Int)]

  /// How many values are looked at one by one; of more than that the frequent ones are estimated.
  static let limit = 300
  /// The words that a place's level is one of.
  private static let levels: [String] = Catalogue.standard[.place].fields.flatMap { field in
    if case .level(let words) = field.type { words } else { [String]() }
  }

  private let column: ValueColumn
  private let statements: ValueStatements
  private let ask: Asking

  init(_ column: ValueColumn, asking ask: @escaping Asking) {
    self.column = column
    statements = ValueStatements(column: column)
    self.ask = ask
  }

  func values(beginningWith typed: String) throws -> [StoredValue] {
    let (start, level) = parts(of: typed)
    var found = try indexed(start, level)
    let isWhole = found.count <= Self.limit && !found.isEmpty
    let isTied = found.contains { $0.count >= StoredValue.countLimit }
    if !isWhole || isTied || column.shown != column.column {
      found = ranked(found, by: try sampled(typed), isWhole: isWhole)
    }
    // What no article names outside of teasers is offered where nothing else is, to whom speaks never.
    if column.tie?.speaks == true || found.contains(where: { $0.count > 0 }) {
      found.removeAll { $0.count == 0 }
    }
    return exact(found, typed).sorted { ($0.count, $1.text) > ($1.count, $0.text) }
  }

  /// A place's level and its name, where both were typed.
  private func parts(of typed: String) -> (start: String, level: String?) {
    guard column.shown != column.column else { return (typed, nil) }
    let bare = Folding.unmarked(typed)
    for level in Self.levels {
      let start = Folding.unmarked(level) + " "
      if bare.hasPrefix(start) { return (String(bare.dropFirst(start.count)), level) }
    }
    return (typed, nil)
  }

  private func indexed(_ start: String, _ level: String?) throws -> [StoredValue] {
    guard try ask(statements.index).first?.number ?? 0 > 0 else { return [] }
    let prefixes = try FoldedPrefixes(start).found(limit: 40) { place in
      try ask(statements.first(from: place)).first?.texts.first ?? nil
    }
    var found: [StoredValue] = []
    for prefix in prefixes where found.count <= Self.limit {
      found += try values(
        of: statements.values(beginningWith: prefix, level: level, limit: Self.limit)
      )
    }
    return found
  }

  /// The values of a part of the table that begin so, as they stand or spelt out.
  private func sampled(_ typed: String) throws -> [StoredValue] {
    let size = Int64(try ask(statements.size).first?.number ?? 0)
    let looked = statements.sampleSize
    let wanted = Folding.unmarked(typed)
    return try values(of: statements.sample(of: size)).compactMap { value in
      let begins =
        Folding.unmarked(value.text).hasPrefix(wanted)
        || Folding.unmarked(value.folded).hasPrefix(wanted)
      guard begins else { return nil }
      var value = value
      if size > looked {
        value.count = Int(Int64(value.count) * size / looked)
        value.isEstimate = true
      }
      return value
    }
  }

  /// The values with those that only the sample knows; what was counted stays as it is, unless the
  /// count came to its limit.
  private func ranked(
    _ found: [StoredValue],
    by sample: [StoredValue],
    isWhole: Bool
  ) -> [StoredValue] {
    var values = Dictionary(found.map { ($0.text, $0) }) { one, _ in one }
    for estimate in sample {
      guard let counted = values[estimate.text] else {
        values[estimate.text] = estimate
        continue
      }
      if counted.count >= StoredValue.countLimit, estimate.count > counted.count {
        values[estimate.text] = estimate
      }
    }
    return Array(values.values)
  }

  /// Marks that were typed are meant, where any value has them.
  private func exact(_ found: [StoredValue], _ typed: String) -> [StoredValue] {
    let folded = Folding.folded(typed)
    guard folded != Folding.unmarked(typed) else { return found }
    let exact = found.filter {
      $0.folded.hasPrefix(folded) || Folding.folded($0.text).hasPrefix(folded)
    }
    return exact.isEmpty ? found : exact
  }

  private func values(of statement: SQLStatement) throws -> [StoredValue] {
    try ask(statement).compactMap { row in
      guard row.texts.count == 2, let text = row.texts[0], let folded = row.texts[1] else {
        return nil
      }
      return StoredValue(text: text, folded: folded, count: row.number)
    }
  }
}
