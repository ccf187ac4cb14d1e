import VietnameseText

@testable import QueryLanguage

/// `count … by`: an entity stands once in each of its groups, without a value in the missing one.
extension NaiveEvaluator {
  /// A value that a key can have: what tells it apart, and what is shown.
  private struct KeyValue: Hashable {
    var identity: String
    var label: String
  }

  /// A key: where its values come from, and the period that is made of each.
  private struct Key {
    var path: NaivePath
    var unit: RelativeDate.Unit?
  }

  /// The rows of the result: what is shown of each group, in no order.
  func groups(of query: QuerySyntax) -> [String] {
    let entity = entity(of: query)
    let expressions = query.clauses.group?.keys ?? []
    let keys = expressions.map { expression in
      var unit: RelativeDate.Unit?
      if case .call(let call) = expression { unit = Function.named(call.name.text)?.period }
      return Key(path: path(expression, entity), unit: unit)
    }
    var members: [[String?]: [MemoryRow.ID]] = [:]
    var labels: [[String?]: [String?]] = [:]
    for row in rows(of: query) {
      let combinations = combinations(of: keys, row)
      for combination in Set(combinations.map { $0.map { $0?.identity } }) {
        members[combination, default: []].append(row)
      }
      for combination in combinations {
        let identity = combination.map { $0?.identity }
        let shown = combination.map { $0?.label }
        labels[identity] = labels[identity].map { zip($0, shown).map(Self.first) } ?? shown
      }
    }
    let condition = query.clauses.having?.condition
    var kept = members.filter { _, rows in
      condition.map { holds($0, ofGroup: rows, entity) } ?? true
    }
    if query.clauses.order?.keys.first?.fill == true, let unit = keys[0].unit {
      for period in periods(unit, between: kept.keys.compactMap(\.[0]))
      where members[[period]] == nil {
        kept[[period]] = []
        labels[[period]] = [period]
      }
    }
    return kept.map { identity, rows in
      let shown = (labels[identity] ?? []).map { $0 ?? "∅" }
      let calls = (query.clauses.show?.items ?? []).compactMap { item -> FunctionCall? in
        if case .expression(let expression) = item.content { aggregate(expression) } else { nil }
      }
      let values =
        query.clauses.show == nil
        ? [String(rows.count)] : calls.map { text($0, of: rows, entity) }
      return (shown + values).joined(separator: "|")
    }
  }

  private func text(_ call: FunctionCall, of rows: [MemoryRow.ID], _ entity: Entity) -> String {
    guard !choosesRow(call, entity) else {
      return text(choosing: call, of: rows, entity) ?? "∅"
    }
    return switch outcome(call, of: rows, entity) {
    case .amount(let number): String(Int(number))
    case .nothing: "∅"
    }
  }

  /// The periods from the first to the last, found by going day by day.
  private func periods(_ unit: RelativeDate.Unit, between ends: [String]) -> [String] {
    guard let first = ends.min(), let last = ends.max(),
      var day = CalendarDay(year: 2024, month: 12, day: 1)
    else { return [] }
    var periods: [String] = []
    while day.year < 2027 {
      if let period = period(unit, of: .day(day)), period != periods.last {
        periods.append(period)
      }
      day = day.adding(days: 1)
    }
    return periods.filter { $0 >= first && $0 <= last }
  }

  private static func first(_ one: String?, _ other: String?) -> String? {
    guard let one, let other else { return one ?? other }
    return other.utf8.lexicographicallyPrecedes(one.utf8) ? other : one
  }

  /// What the keys are together in each row that they lead to.
  ///
  /// Keys along one relation go by its rows. A combination without any value along a relation
  /// counts only where the entity has none along it at all.
  private func combinations(of keys: [Key], _ row: MemoryRow.ID) -> [[KeyValue?]] {
    var all: [[KeyValue?]] = [[]]
    var chosen: [[[String]: MemoryRow.ID?]] = [[[]: row]]
    for key in keys {
      var next: [([KeyValue?], [[String]: MemoryRow.ID?])] = []
      for (combination, rows) in zip(all, chosen) {
        for rows in extended(rows, along: key.path.way) {
          for value in values(at: rows[key.path.way] ?? nil, key) {
            next.append((combination + [value], rows))
          }
        }
      }
      all = next.map(\.0)
      chosen = next.map(\.1)
    }
    for family in Set(keys.compactMap { family($0.path) }) {
      let places = keys.indices.filter { self.family(keys[$0].path) == family }
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

  private func values(at row: MemoryRow.ID?, _ key: Key) -> [KeyValue?] {
    guard let row else { return [nil] }
    switch key.path.end {
    case .row: return [keyValue(.row(row))]
    case .field(let field):
      let own = store.values(field.name, of: row)
      if let unit = key.unit, case .period(let date)? = own.first {
        return [period(unit, of: date).map { KeyValue(identity: $0, label: $0) }]
      }
      let values = own.map { keyValue($0, field.type) }
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
