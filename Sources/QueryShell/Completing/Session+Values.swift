import ArticleStore
import QueryLanguage
import SQLText

extension Session {
  /// How many values are listed; who wants others types another letter.
  private static let valuesListed = 200

  /// The values of the store that can stand at a place, the most frequent first.
  ///
  /// A store that cannot be asked just now gives none: a key is no place for an error.
  func values(for value: ExpectedValue) -> [StoredValue] {
    guard let store = try? storeAtHand() else { return [] }
    var found: [StoredValue] = []
    for column in ValueColumn.columns(of: value, in: catalogue) {
      let lookup = ValueLookup(column) { statement in
        var rows: [(texts: [String?], number: Int)] = []
        try store.read(statement) { row in
          var texts: [String?] = []
          var number = 0
          for (index, column) in statement.columns.enumerated() {
            if column.type == .integer { number = Int(row.integer(at: index)) }
            if column.type == .text { texts.append(row.text(at: index)) }
          }
          rows.append((texts, number))
          return true
        }
        return rows
      }
      found += (try? lookup.values(beginningWith: value.typed ?? "")) ?? []
    }
    return Array(found.prefix(Self.valuesListed))
  }
}

extension ResultRow {
  fileprivate func text(at column: Int) -> String? {
    guard kind(at: column) == .text else { return nil }
    return withUTF8(at: column) { String(decoding: $0, as: UTF8.self) }
  }
}
