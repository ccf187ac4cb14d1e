import SQLText
import VietnameseText

/// What a query means, in plain words: which rows are read, and which conditions speak of one row.
package struct Explanation: Hashable, Sendable {
  /// The lines, indented by two spaces where they belong to the one above.
  package private(set) var lines: [String] = []

  package init(_ query: ResolvedQuery) {
    if query.condition == nil, query.rows == nil {
      lines = ["all \(query.entity.plural)"]
    } else {
      lines = ["\(query.entity.plural) of which"]
    }
    if let condition = query.condition { explain(condition, depth: 1) }
    if let rows = query.rows { explain(rows) }
    explainResult(query)
  }

  package var text: String { lines.joined(separator: "\n") }

  private mutating func explainResult(_ query: ResolvedQuery) {
    switch query.result {
    case .rows: break
    case .count: add("counted", 0)
    case .groups(let groups): explain(groups)
    }
    for key in query.order {
      add("sorted by \(key.words)", 0)
    }
    if let limit = query.limit { add("at most \(limit) \(limit == 1 ? "row" : "rows")", 0) }
    if let offset = query.offset { add("without the first \(offset)", 0) }
  }

  private mutating func explain(_ rows: NamedRows) {
    for row in rows.rows {
      let way = row.relations.map(\.name).joined(separator: ".")
      add("a row of \(way), called \(row.name), has", 1)
      explain(row.condition, depth: 2)
    }
    for test in rows.tests { explain(test, depth: 1) }
    if !rows.shown.isEmpty {
      add("a row for each choice of \(rows.shown.joined(separator: ", "))", 0)
    }
  }

  private mutating func explain(_ groups: ResolvedGroups) {
    if groups.keys.isEmpty {
      add("all of them together", 0)
    } else {
      add("counted by \(groups.keys.map(\.name).joined(separator: ", "))", 0)
    }
    if let having = groups.having {
      add("only groups of which", 0)
      explain(having, groups, depth: 1)
    }
    for key in groups.order {
      let name: String
      switch key.value {
      case .key(let index): name = groups.keys[index].name
      case .dependent(let path): name = path.name
      case .aggregate(let index): name = groups.aggregates[index].name
      }
      add("sorted by \(name)\(key.isDescending ? ", the greatest first" : "")", 0)
    }
    if groups.fill != nil { add("with the periods between that have no row", 0) }
  }

  private mutating func explain(_ test: GroupTest, _ groups: ResolvedGroups, depth: Int) {
    switch test {
    case .all(let tests): for test in tests { explain(test, groups, depth: depth) }
    case .any(let tests):
      add("any of these holds", depth)
      for test in tests { explain(test, groups, depth: depth + 1) }
    case .not(let test):
      add("it is not so that", depth)
      explain(test, groups, depth: depth + 1)
    case .amount(let index, let test):
      add("\(groups.aggregates[index].name) \(Predicate.number(test).words)", depth)
    case .chosen(let index, let test):
      add("the row of \(groups.aggregates[index].name) has", depth)
      explain(test, depth: depth + 1)
    case .known(let index): add("\(groups.aggregates[index].name) is known", depth)
    }
  }

  private mutating func add(_ line: String, _ depth: Int) {
    lines.append(String(repeating: "  ", count: depth) + line)
  }

  private mutating func explain(_ test: RowTest, depth: Int) {
    switch test {
    case .all(let tests):
      for test in tests { explain(test, depth: depth) }
    case .any(let tests):
      add("any of these holds", depth)
      for test in tests {
        if case .all = test { add("together", depth + 1) }
        explain(test, depth: isList(test) ? depth + 2 : depth + 1)
      }
    case .not(.field(let field, .known)):
      add("\(field.name) is missing", depth)
    case .not(.related(let relation, nil)):
      add("\(relation.name) \(relation.isToMany ? "has no row" : "is missing")", depth)
    case .not(let inner):
      add(isList(inner) ? "not all of this holds" : "it is not so that", depth)
      explain(inner, depth: depth + 1)
    case .field(let field, let predicate):
      add("\(field.name) \(predicate.words)", depth)
    case .related(let relation, let inner):
      related(relation, inner, depth)
    case .place(let pattern):
      add("it is \(pattern.words)", depth)
    case .within(let pattern):
      add("it is, or lies in, \(pattern.words)", depth)
    case .same(let field, let value):
      let sign = value.sign == .equal ? "is" : "\(value.sign.rawValue)"
      add("\(field?.name ?? "it") \(sign) that of \(value.path.name)", depth)
    case .ofRow(let name, let test):
      add("of \(name)", depth)
      explain(test, depth: depth + 1)
    case .amount(let aggregate, let test):
      add("\(aggregate.name) \(Predicate.number(test).words)", depth)
    case .chosen(let aggregate, nil): add("\(aggregate.name) is known", depth)
    case .chosen(let aggregate, let test?):
      add("the row of \(aggregate.name) has", depth)
      explain(test, depth: depth + 1)
    }
  }

  private func isList(_ test: RowTest) -> Bool {
    if case .all(let tests) = test { tests.count > 1 } else { false }
  }

  private mutating func related(_ relation: Relation, _ inner: RowTest?, _ depth: Int) {
    guard let inner else {
      add("\(relation.name) \(relation.isToMany ? "has at least one row" : "is known")", depth)
      return
    }
    add(relation.isToMany ? "one row of \(relation.name) has" : "\(relation.name) has", depth)
    explain(inner, depth: depth + 1)
  }
}

extension Predicate {
  var words: String {
    switch self {
    case .known: "is known"
    case .isTrue: "is true"
    case .equals(let values):
      "is " + values.map { "\"\($0)\"" }.joined(separator: " or ")
    case .words(let pattern):
      "holds the words \"\(pattern.text)\(pattern.isPrefix ? "*" : "")\""
        + (pattern.isExact ? " exactly" : "")
    case .allWords(let patterns):
      "holds all of the words "
        + patterns.map { "\"\($0.text)\($0.isPrefix ? "*" : "")\"" }.joined(separator: ", ")
    case .number(.compare(let sign, let value)): "\(sign.rawValue) \(value.literal)"
    case .number(.between(let low, let high)): "lies between \(low.literal) and \(high.literal)"
    case .date(.inside(let period)): "lies in \(period.text)"
    case .date(.before(let period)): "ends before \(period.text)"
    case .date(.until(let period)): "ends with \(period.text) or before"
    case .date(.after(let period)): "begins after \(period.text)"
    case .date(.from(let period)): "begins with \(period.text) or after"
    case .date(.between(let first, let last)): "lies between \(first.text) and \(last.text)"
    }
  }
}

extension ResolvedOrder {
  var words: String {
    switch key {
    case .path(let path), .period(_, let path): path.name + (isDescending ? ", the last first" : "")
    case .aggregate(let aggregate):
      aggregate.name + (isDescending ? ", the greatest first" : "")
    case .relevance: "relevance, the \(isDescending ? "worst" : "best") first"
    }
  }
}

extension PlacePattern {
  var words: String {
    let own = [level, name].compactMap(\.self).joined(separator: " ")
    return ([own] + within.map(\.words)).joined(separator: ", in ")
  }
}
