import VietnameseText

@testable import QueryLanguage

/// `first` and `last`, which choose one row by date, by page and by the place on it; `min` and `max`
/// of dates and texts, which choose one by its value.
extension NaiveEvaluator {
  /// Whether a function has the value of one row, and not a number made of many.
  func choosesRow(_ call: FunctionCall, _ entity: Entity) -> Bool {
    switch call.name.text {
    case "first", "last": return true
    case "min", "max":
      guard let argument = call.argument, case .field(let field) = path(argument, entity).end else {
        return true
      }
      return !field.type.isNumber
    default: return false
    }
  }

  /// The row that is chosen, of those at the end of the way that have a value.
  func chosen(_ call: FunctionCall, of roots: [MemoryRow.ID], _ entity: Entity) -> MemoryRow.ID? {
    let way = call.argument.map { path($0, entity) } ?? NaivePath(entity)
    let owner = way.relations.last.map { catalogue[$0.target] } ?? entity
    let isBackward = ["last", "max"].contains(call.name.text)
    let all: Set<MemoryRow.ID> = Set(roots.flatMap { self.rows(along: way.way, from: $0) })
    let rows = all.filter { row in
      if case .field(let field) = way.end, store.values(field.name, of: row).isEmpty {
        return false
      }
      return call.condition.map { holds($0.condition, of: row, owner) } ?? true
    }
    return rows.min { one, other in
      let keys = [one, other].map { row -> [MemoryKey] in
        guard ["min", "max"].contains(call.name.text), case .field(let field) = way.end else {
          return self.timeline(row)
        }
        return self.keys(of: field, row) + self.timeline(row)
      }
      for (own, other) in zip(keys[0], keys[1]) {
        if let precedes = own.precedes(other, backward: isBackward) { return precedes }
      }
      preconditionFailure("nothing tells \(one) and \(other) apart")
    }
  }

  func holds(
    _ comparison: Comparison,
    choosing call: FunctionCall,
    of roots: [MemoryRow.ID],
    _ entity: Entity
  ) -> Bool {
    if let denied = comparison.operator.denied {
      var positive = comparison
      positive.operator = denied
      return !holds(positive, choosing: call, of: roots, entity)
    }
    guard let row = chosen(call, of: roots, entity), let argument = call.argument else {
      return false
    }
    return matches(
      path(argument, entity).end,
      of: row,
      comparison.operator,
      comparison.right
    )
  }

  /// What is shown of the row that is chosen.
  func text(choosing call: FunctionCall, of roots: [MemoryRow.ID], _ entity: Entity) -> String? {
    guard let row = chosen(call, of: roots, entity), let argument = call.argument else {
      return nil
    }
    switch path(argument, entity).end {
    case .row: return store[row].label
    case .field(let field):
      let values = store.values(field.name, of: row)
      // A name is one value with several spellings; of several values the last is the last.
      let isLast = call.name.text == "last" && field.isManyValued
      guard let value = isLast ? values.last : values.first else { return nil }
      switch value {
      case .text(let text): return text.raw
      case .number(let number): return String(number)
      case .period(let period): return period.text
      case .truth(let isTrue): return isTrue ? "1" : "0"
      case .row(let row): return store[row].label
      }
    }
  }

  // MARK: order

  /// A date, then the page, then the place on it.
  private func timeline(_ row: MemoryRow.ID) -> [MemoryKey] {
    let own = store[row].place
    let pages = ["article", "on"].flatMap { store.related(row, $0) }
    switch row.table {
    case "article": return [date("published", row)] + own
    case "person": return [date("first_seen", row)] + own
    case "statement": return [date("date", row)] + store[pages[0]].place + own
    case "passage", "related":
      return [date("published", pages[0])] + store[pages[0]].place + own
    case "mention":
      let passage = store.related(row, "passage")[0]
      return [date("published", pages[0])] + store[pages[0]].place + store[passage].place + own
    default: return own
    }
  }

  private func date(_ field: String, _ row: MemoryRow.ID) -> MemoryKey {
    guard case .period(let period)? = store.values(field, of: row).first else { return .missing }
    return .text(period.from)
  }

  private func keys(of field: Field, _ row: MemoryRow.ID) -> [MemoryKey] {
    switch store.values(field.name, of: row).first {
    case .text(let text)?:
      switch field.type {
      case .personName: return [.text(SortingKey.personName(text.raw))]
      case .plainText, .kind: return [.text(text.raw)]
      default: return [.text(SortingKey.text(text.raw))]
      }
    case .period(let period)?: return [.text(period.from), .text(period.to)]
    case .number(let number)?: return [.number(number)]
    case .truth(let isTrue)?: return [.number(isTrue ? 1 : 0)]
    case .row(let row)?: return [.text(SortingKey.text(store[row].label))]
    case nil: return [.missing]
    }
  }
}
