import SQLText
import VietnameseText

/// Why a query finds nothing: the single condition that empties it, a value that occurs nowhere with
/// the nearest that do, and what the same conditions give on different rows.
struct EmptyAnswer {
  private typealias Asking = AnswerNotes.Asking

  let query: ResolvedQuery
  let catalogue: Catalogue

  /// What can be said, the most telling first; nothing where rows are only hidden by an offset.
  func notes(asking ask: AnswerNotes.Asking) rethrows -> [BilingualText] {
    guard let condition = query.condition, try count(condition, ask) == 0 else { return [] }
    let values = try unknownValues(condition, ask)
    if !values.isEmpty { return values }
    if let note = try onDifferentRows(condition, ask) { return [note] }
    return try aroundFigures(condition, ask).map { [$0] } ?? emptying(condition, ask)
  }

  // MARK: values

  /// Values that no row has, each with those that are nearest to it.
  private func unknownValues(_ condition: RowTest, _ ask: Asking) rethrows -> [BilingualText] {
    var notes: [BilingualText] = []
    for sought in condition.sought(of: query.entity, catalogue).unique.prefix(20)
    where try ask(sought.occurrence).isEmpty {
      let value = query.spellings[sought.value] ?? sought.value
      let multiple = sought.multiple(spelt: value)?.hint
      let isEmpty = value.allSatisfy(\.isWhitespace)
      let near = multiple == nil && !isEmpty ? try nearest(sought, ask) : ""
      let other = isEmpty ? Self.missingHint : multiple ?? sought.level(spelt: value)
      let wider = try other ?? holders(of: sought, ask)
      notes.append(
        .both(
          "nothing has the \(sought.name) \"\(value)\"\(near)\(wider)",
          vi: "trong kho không có \(sought.name) nào là \"\(value)\"\(near)\(wider)"
        )
      )
    }
    return notes
  }

  private func nearest(_ sought: SoughtValue, _ ask: Asking) rethrows -> BilingualText {
    let texts = NearestValues(to: sought.value, among: try ask(sought.neighbours)).texts
    guard !texts.isEmpty else { return "" }
    let listed = Self.listed(texts)
    return .both("; near it: \(listed)", vi: "; gần giống: \(listed)")
  }

  /// Longer values that hold the words: who asks for `Trump` is told of `Donald Trump`.
  private func holders(of sought: SoughtValue, _ ask: Asking) rethrows -> BilingualText {
    let texts = try sought.holders.map(ask) ?? []
    guard !texts.isEmpty else { return "" }
    let listed = Self.listed(texts)
    return .both(
      "; `~` instead of `=` finds \(listed)",
      vi: "; dùng `~` thay cho `=` thì có \(listed)"
    )
  }

  /// Nothing between the quotes is no value: rows without one are asked for in another way.
  private static var missingHint: BilingualText {
    .both(
      "; rows without a value are found by `is missing`",
      vi: "; hàng không có giá trị thì tìm bằng `is missing`"
    )
  }

  private static func listed(_ texts: [String]) -> String {
    texts.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  // MARK: rows

  /// The one-row rule left aside, where that is what empties the answer.
  private func onDifferentRows(_ condition: RowTest, _ ask: Asking) rethrows -> BilingualText? {
    for (apart, relation) in condition.apart.prefix(5) {
      let count = try count(apart, ask)
      guard count > 0 else { continue }
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
    return nil
  }

  // MARK: figures

  /// Words that do not stand in the text of a figure, which is the number with its unit alone, but in
  /// what it is of or around it.
  private func aroundFigures(_ condition: RowTest, _ ask: Asking) rethrows -> BilingualText? {
    guard query.entity.id == .figure, let of = query.entity.field("of"),
      let passage = query.entity.relation("passage"),
      let text = catalogue[.passage].field("text")
    else { return nil }
    var asked: WordPattern?
    func elsewhere(_ place: (Predicate) -> RowTest) -> RowTest {
      condition.replacing(own: true) { test in
        guard case .field(let field, .words(let pattern)) = test, field.name == "text" else {
          return nil
        }
        asked = pattern
        return place(.words(pattern))
      }
    }
    let subjects = elsewhere { .field(of, $0) }
    let passages = elsewhere { .related(passage, .field(text, $0)) }
    guard let words = asked?.quoted else { return nil }
    let found = [
      ("of ~ \(words)", try count(subjects, ask)),
      ("passage.text ~ \(words)", try count(passages, ask)),
    ].filter { $0.1 > 0 }
    guard !found.isEmpty else { return nil }
    let listed = BilingualText.joined(
      found.map { path, count in
        let counted = counted(count)
        return .both("`\(path)` finds \(counted)", vi: "`\(path)` thì có \(counted)")
      },
      separator: ", "
    )
    return .both(
      "the text of a figure is the number with its unit; \(listed)",
      vi: "nội dung của con số chỉ gồm số và đơn vị; \(listed)"
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

  private func counted(_ count: Int) -> BilingualText { query.entity.counted(count) }

  /// The values as the store spells them, or else as they were typed, by their folded forms.
  private func stored(_ condition: RowTest, _ ask: Asking) rethrows -> [String: String] {
    var spellings = query.spellings
    for sought in condition.sought(of: query.entity, catalogue).unique.prefix(20) {
      if let text = try ask(sought.occurrence).first { spellings[sought.value] = text }
    }
    return spellings
  }

  private func count(_ condition: RowTest?, _ ask: Asking) rethrows -> Int {
    try query.count(condition, catalogue, asking: ask)
  }
}
