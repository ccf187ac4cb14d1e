import SQLText
package import VietnameseText

/// What a query means, in plain words: which rows are read, and which conditions speak of one row.
package struct Explanation: Hashable, Sendable {
  /// The lines, indented by two spaces where they belong to the one above.
  package private(set) var lines: [BilingualText] = []
  /// How short values are shown, by their folded forms.
  private let spellings: [String: String]

  package init(_ query: ResolvedQuery) {
    spellings = query.spellings
    let (plural, noun) = (query.entity.plural, query.entity.id.vietnameseNoun)
    if query.condition == nil, query.rows == nil {
      lines = [.both("all \(plural)", vi: "mọi \(noun)")]
    } else {
      lines = [.both("\(plural) of which", vi: "những \(noun) mà")]
    }
    if let condition = query.condition { explain(condition, depth: 1) }
    if let rows = query.rows { explain(rows) }
    explainResult(query)
  }

  package var text: BilingualText { .joined(lines, separator: "\n") }

  private mutating func explainResult(_ query: ResolvedQuery) {
    switch query.result {
    case .rows: break
    case .count: add(.both("counted", vi: "đếm số lượng"), 0)
    case .groups(let groups): explain(groups)
    }
    for key in query.order {
      add(.both("sorted by \(key.words)", vi: "xếp theo \(key.words)"), 0)
    }
    if let limit = query.limit {
      let rows = limit == 1 ? "row" : "rows"
      add(.both("at most \(limit) \(rows)", vi: "nhiều nhất \(limit) hàng"), 0)
    }
    if let offset = query.offset {
      add(.both("without the first \(offset)", vi: "bỏ qua \(offset) hàng đầu"), 0)
    }
  }

  private mutating func explain(_ rows: NamedRows) {
    for row in rows.rows {
      let way = row.relations.map(\.name).joined(separator: ".")
      add(
        .both(
          "a row of \(way), called \(row.name), has",
          vi: "một hàng của \(way), gọi là \(row.name), có"
        ),
        1
      )
      explain(row.condition, depth: 2)
    }
    for test in rows.tests { explain(test, depth: 1) }
    if !rows.shown.isEmpty {
      let names = rows.shown.joined(separator: ", ")
      add(.both("a row for each choice of \(names)", vi: "mỗi cách chọn \(names) là một hàng"), 0)
    }
  }

  private mutating func explain(_ groups: ResolvedGroups) {
    if groups.keys.isEmpty {
      add(.both("all of them together", vi: "gộp tất cả làm một"), 0)
    } else {
      let names = groups.keys.map(\.name).joined(separator: ", ")
      add(.both("counted by \(names)", vi: "gộp nhóm theo \(names)"), 0)
    }
    if let having = groups.having {
      add(.both("only groups of which", vi: "chỉ lấy các nhóm mà"), 0)
      explain(having, groups, depth: 1)
    }
    for key in groups.order {
      let name: String
      switch key.value {
      case .key(let index): name = groups.keys[index].name
      case .dependent(let path): name = path.name
      case .aggregate(let index): name = groups.aggregates[index].name
      }
      let words: BilingualText = key.isDescending ? "\(name)\(.greatestFirst)" : "\(name)"
      add(.both("sorted by \(words)", vi: "xếp theo \(words)"), 0)
    }
    if groups.fill != nil {
      add(
        .both(
          "with the periods between that have no row",
          vi: "kể cả những kỳ ở giữa không có hàng nào"
        ),
        0
      )
    }
  }

  private mutating func explain(_ test: GroupTest, _ groups: ResolvedGroups, depth: Int) {
    switch test {
    case .all(let tests): for test in tests { explain(test, groups, depth: depth) }
    case .any(let tests):
      add(.anyHolds, depth)
      for test in tests { explain(test, groups, depth: depth + 1) }
    case .not(let test):
      add(.isNotSo, depth)
      explain(test, groups, depth: depth + 1)
    case .amount(let index, let test):
      add("\(groups.aggregates[index].name) \(Predicate.number(test).words())", depth)
    case .chosen(let index, let test):
      add(.rowOf(groups.aggregates[index].name), depth)
      explain(test, depth: depth + 1)
    case .known(let index): add("\(groups.aggregates[index].name) \(.isKnown)", depth)
    }
  }

  private mutating func add(_ line: BilingualText, _ depth: Int) {
    lines.append("\(String(repeating: "  ", count: depth))\(line)")
  }

  private mutating func explain(_ test: RowTest, depth: Int) {
    switch test {
    case .all(let tests):
      for test in tests { explain(test, depth: depth) }
    case .any(let tests):
      add(.anyHolds, depth)
      for test in tests {
        if case .all = test { add(.both("together", vi: "cùng lúc"), depth + 1) }
        explain(test, depth: isList(test) ? depth + 2 : depth + 1)
      }
    case .not(.field(let field, .known)):
      add("\(field.name) \(.isMissing)", depth)
    case .not(.related(let relation, nil)):
      let noRow = BilingualText("has no row", vi: "không có hàng nào")
      add("\(relation.name) \(relation.isToMany ? noRow : .isMissing)", depth)
    case .not(let inner):
      let notAll = BilingualText("not all of this holds", vi: "không phải tất cả điều này đều đúng")
      add(isList(inner) ? notAll : .isNotSo, depth)
      explain(inner, depth: depth + 1)
    case .field(let field, let predicate):
      add("\(field.name) \(predicate.words(spellings))", depth)
    case .related(let relation, let inner):
      related(relation, inner, depth)
    case .place(let pattern):
      let place = pattern.spelt(spellings).words
      add(.both("it is \(place)", vi: "đó là \(place)"), depth)
    case .within(let pattern):
      let place = pattern.spelt(spellings).words
      add(.both("it is, or lies in, \(place)", vi: "đó là, hoặc nằm trong, \(place)"), depth)
    case .same(let field, let value):
      let (sign, other) = (value.sign.rawValue, value.path.name)
      let own = BilingualText(
        field.map { "\($0.name)" } ?? "it",
        vi: "\(field?.name ?? "hàng này")"
      )
      add(
        value.sign == .equal
          ? .both("\(own) is that of \(other)", vi: "\(own) trùng với \(other)")
          : .both("\(own) \(sign) that of \(other)", vi: "\(own) \(sign) \(other)"),
        depth
      )
    case .ofRow(let name, let test):
      add(.both("of \(name)", vi: "của \(name)"), depth)
      explain(test, depth: depth + 1)
    case .amount(let aggregate, let test):
      add("\(aggregate.name) \(Predicate.number(test).words())", depth)
    case .chosen(let aggregate, nil): add("\(aggregate.name) \(.isKnown)", depth)
    case .chosen(let aggregate, let test?):
      add(.rowOf(aggregate.name), depth)
      explain(test, depth: depth + 1)
    }
  }

  private func isList(_ test: RowTest) -> Bool {
    if case .all(let tests) = test { tests.count > 1 } else { false }
  }

  private mutating func related(_ relation: Relation, _ inner: RowTest?, _ depth: Int) {
    guard let inner else {
      let someRow = BilingualText("has at least one row", vi: "có ít nhất một hàng")
      add("\(relation.name) \(relation.isToMany ? someRow : .isKnown)", depth)
      return
    }
    let name = relation.name
    add(
      relation.isToMany
        ? .both("one row of \(name) has", vi: "một hàng của \(name) có")
        : .both("\(name) has", vi: "\(name) có"),
      depth
    )
    explain(inner, depth: depth + 1)
  }
}

extension BilingualText {
  fileprivate static let anyHolds = Self("any of these holds", vi: "một trong các điều sau đúng")
  fileprivate static let isNotSo = Self("it is not so that", vi: "không đúng là")
  fileprivate static let isMissing = Self("is missing", vi: "không có giá trị")
  fileprivate static let greatestFirst = Self(", the greatest first", vi: ", lớn nhất trước")

  fileprivate static func rowOf(_ function: String) -> Self {
    .both("the row of \(function) has", vi: "hàng của \(function) có")
  }
}

extension ResolvedOrder {
  fileprivate var words: BilingualText {
    switch key {
    case .path(let path), .period(_, let path):
      isDescending ? "\(path.name)\(.both(", the last first", vi: ", giảm dần"))" : "\(path.name)"
    case .aggregate(let aggregate):
      isDescending ? "\(aggregate.name)\(.greatestFirst)" : "\(aggregate.name)"
    case .relevance:
      isDescending
        ? .both("relevance, the worst first", vi: "mức liên quan, kém nhất trước")
        : .both("relevance, the best first", vi: "mức liên quan, tốt nhất trước")
    }
  }
}
