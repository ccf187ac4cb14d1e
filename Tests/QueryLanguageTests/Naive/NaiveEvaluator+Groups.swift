import VietnameseText

@testable import QueryLanguage

/// `count … by`: an entity stands once in each of its groups, without a value in the missing one.
extension NaiveEvaluator {
  /// A value that a key can have: what tells it apart, and what is shown.
  private struct KeyValue: Hashable {
    var identity: String
    var label: String
  }

  /// The rows of the result: the labels of the keys, then the count, in no order.
  func groups(of query: QuerySyntax) -> [String] {
    let entity = entity(of: query)
    let keys = (query.clauses.group?.keys ?? []).map { path($0, entity) }
    var counts: [[String?]: Int] = [:]
    var labels: [[String?]: [String?]] = [:]
    for row in rows(of: query) {
      let combinations = combinations(of: keys, row)
      for combination in Set(combinations.map { $0.map { $0?.identity } }) {
        counts[combination, default: 0] += 1
      }
      for combination in combinations {
        let identity = combination.map { $0?.identity }
        let shown = combination.map { $0?.label }
        labels[identity] = labels[identity].map { zip($0, shown).map(Self.first) } ?? shown
      }
    }
    return counts.map { identity, count in
      ((labels[identity] ?? []).map { $0 ?? "∅" } + [String(count)]).joined(separator: "|")
    }
  }

  private static func first(_ one: String?, _ other: String?) -> String? {
    guard let one, let other else { return one ?? other }
    return other.utf8.lexicographicallyPrecedes(one.utf8) ? other : one
  }

  /// What the keys are together in each row that they lead to.
  ///
  /// Keys along one relation go by its rows. A combination without any value along a relation
  /// counts only where the entity has none along it at all.
  private func combinations(of keys: [NaivePath], _ row: MemoryRow.ID) -> [[KeyValue?]] {
    var all: [[KeyValue?]] = [[]]
    var chosen: [[[String]: MemoryRow.ID?]] = [[[]: row]]
    for key in keys {
      var next: [([KeyValue?], [[String]: MemoryRow.ID?])] = []
      for (combination, rows) in zip(all, chosen) {
        for rows in extended(rows, along: key.way) {
          for value in values(at: rows[key.way] ?? nil, key.end) {
            next.append((combination + [value], rows))
          }
        }
      }
      all = next.map(\.0)
      chosen = next.map(\.1)
    }
    for family in Set(keys.compactMap(family)) {
      let places = keys.indices.filter { self.family(keys[$0]) == family }
      let known = all.filter { combination in places.contains { combination[$0] != nil } }
      if !known.isEmpty { all = known }
    }
    return all
  }

  /// Every choice of a row for each beginning of a way; none where there is none to choose.
  private func extended(
    _ rows: [[String]: MemoryRow.ID?],
    along way: [String]
  ) -> [[[String]: MemoryRow.ID?]] {
    way.indices.reduce([rows]) { choices, index in
      let beginning = Array(way[...index])
      return choices.flatMap { rows -> [[[String]: MemoryRow.ID?]] in
        guard rows[beginning] == nil else { return [rows] }
        let before = rows[Array(way[..<index])] ?? nil
        let related: [MemoryRow.ID?] = before.map { store.related($0, way[index]) } ?? []
        return (related.isEmpty ? [nil] : related).map { choice in
          var rows = rows
          rows.updateValue(choice, forKey: beginning)
          return rows
        }
      }
    }
  }

  /// The relation, or the field of several values, that a key has its values from.
  private func family(_ key: NaivePath) -> [String]? {
    if let first = key.relations.firstIndex(where: \.isToMany) {
      return Array(key.way[...first])
    }
    guard case .field(let field) = key.end, field.isManyValued else { return nil }
    return key.way + [field.name]
  }

  private func values(at row: MemoryRow.ID?, _ end: NaivePath.End) -> [KeyValue?] {
    guard let row else { return [nil] }
    switch end {
    case .row: return [keyValue(.row(row))]
    case .field(let field):
      let values = store.values(field.name, of: row).map { keyValue($0, field.type) }
      // A name is one value with several spellings, the most frequent first.
      return values.isEmpty ? [nil] : field.isManyValued ? values : [values[0]]
    }
  }

  private func keyValue(_ value: MemoryValue, _ type: FieldType = .boolean) -> KeyValue {
    switch value {
    case .text(let text):
      if case .plainText = type { return KeyValue(identity: text.raw, label: text.raw) }
      if case .texts(let table) = type, table.isRaw {
        return KeyValue(identity: text.raw, label: text.raw)
      }
      return KeyValue(identity: text.folded, label: text.raw)
    case .number(let number): return KeyValue(identity: "\(number)", label: "\(number)")
    case .period(let period): return KeyValue(identity: period.text, label: period.text)
    case .truth(let isTrue):
      return KeyValue(identity: "\(isTrue)", label: isTrue ? "1" : "0")
    case .row(let row): return KeyValue(identity: "\(row)", label: store[row].label)
    }
  }
}
