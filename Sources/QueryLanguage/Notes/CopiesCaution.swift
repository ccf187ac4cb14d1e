import SQLText
import VietnameseText

/// How much of what a result counts stands in articles that repeat others, where nothing is said of
/// it and the figures would be others without.
struct CopiesCaution {
  let query: ResolvedQuery
  let catalogue: Catalogue

  func note(asking ask: AnswerNotes.Asking) rethrows -> BilingualText? {
    guard !speaksOfCopies, query.countsRows || countOfRelated != nil,
      try !ask(Self.anyCopy).isEmpty
    else { return nil }
    return try query.countsRows ? counted(ask) : countedOfEach(ask)
  }

  private func counted(_ ask: AnswerNotes.Asking) rethrows -> BilingualText? {
    guard let (test, words) = copyTest(of: query.entity) else { return nil }
    let condition = query.condition.map { .all([$0, test]) } ?? test
    let copied = try query.count(condition, catalogue, asking: ask)
    guard copied > 0 else { return nil }
    let all = try query.count(query.condition, catalogue, asking: ask)
    guard Self.isMuch(copied, of: all) else { return nil }
    let clause =
      switch query.condition {
      case nil: "where"
      case .any: "(…) and"
      default: "and"
      }
    return note(copied, of: all, query.entity, "`\(clause) not \(words)`")
  }

  /// `count(statements)` of each speaker, of which all statements of the store tell how much.
  private func countedOfEach(_ ask: AnswerNotes.Asking) rethrows -> BilingualText? {
    guard let aggregate = countOfRelated,
      let (test, words) = copyTest(of: aggregate.path.entity)
    else { return nil }
    let related = ResolvedQuery(entity: aggregate.path.entity, result: .count, order: [])
    let copied = try related.count(test, catalogue, asking: ask)
    let all = try related.count(nil, catalogue, asking: ask)
    guard copied > 0, Self.isMuch(copied, of: all) else { return nil }
    let function = "\(aggregate.function.rawValue)(\(aggregate.path.name) where not \(words))"
    return note(copied, of: all, aggregate.path.entity, "`\(function)`")
  }

  /// A few among very many change no figure that somebody would quote.
  private static func isMuch(_ copied: Int, of all: Int) -> Bool { copied * 100 >= all }

  private func note(
    _ copied: Int,
    of all: Int,
    _ entity: Entity,
    _ hint: String
  ) -> BilingualText {
    let counted = entity.counted(all)
    let isOne = copied == 1
    let rest = isOne ? "it" : "them"
    guard entity.id != .article else {
      let copies = isOne ? "is a copy of another" : "are copies of others"
      return .both(
        "\(copied) of \(counted) \(copies); \(hint) leaves \(rest) out",
        vi: "\(copied) trong \(counted) là bản đăng lại; \(hint) để không tính"
      )
    }
    let place = isOne ? "stands in a copy of another article" : "stand in copies of other articles"
    return .both(
      "\(copied) of \(counted) \(place); \(hint) leaves \(rest) out",
      vi: "\(copied) trong \(counted) nằm ở các bài đăng lại; \(hint) để không tính"
    )
  }

  /// The first number of related rows that is shown of each row and says nothing of copies itself.
  private var countOfRelated: ResolvedAggregate? {
    query.aggregates.first { aggregate in
      [.count, .sum, .avg].contains(aggregate.function) && !aggregate.path.relations.isEmpty
        && aggregate.path.root == nil && aggregate.condition == nil
        && copyTest(of: aggregate.path.entity) != nil
    }
  }

  /// That a row belongs to a copy, and the path that says so.
  private func copyTest(of entity: Entity) -> (test: RowTest, words: String)? {
    guard let copy = catalogue[.article].field("copy") else { return nil }
    let isCopy = RowTest.field(copy, .isTrue)
    switch entity.id {
    case .article: return (isCopy, "copy")
    case .passage, .statement, .mention, .figure:
      return entity.relation("article").map { (.related($0, isCopy), "article.copy") }
    case .person, .speaker, .position, .place, .organisation, .document, .related: return nil
    }
  }

  /// Whether the condition, a key or a function is about copies as it is.
  private var speaksOfCopies: Bool {
    var paths = query.aggregates.map(\.path)
    if case .groups(let groups) = query.result { paths += groups.keys.map(\.path) }
    let isAsked = query.condition?.contains { test in
      switch test {
      case .field(let field, _): Self.names.contains(field.name)
      case .related(let relation, _): Self.names.contains(relation.name)
      case .all, .any, .not, .place, .within, .same, .ofRow, .amount, .chosen: false
      }
    }
    return isAsked == true
      || paths.contains { path in
        path.field.map { Self.names.contains($0.name) } ?? false
          || path.relations.contains { Self.names.contains($0.name) }
      }
  }

  private static let names: Set = ["copy", "copies", "original"]

  private static let anyCopy = SQLStatement(
    sql: "select 1 as found from article_copy limit 1",
    columns: [ResultColumn(name: "found", type: .integer)]
  )
}

extension ResolvedQuery {
  /// Whether the result is made of numbers of rows, rather than the rows.
  fileprivate var countsRows: Bool {
    switch result {
    case .rows: false
    case .count: true
    case .groups(let groups):
      groups.aggregates.contains {
        [.count, .sum, .avg, .share].contains($0.function) && $0.path.relations.isEmpty
      }
    }
  }
}
