import SQLText
import VietnameseText

/// A condition as it could be typed, for messages: the same in every language.
extension RowTest {
  /// The text of the condition.
  ///
  /// `path`: the names that lead to the row from the one that the query is about. `spellings`: how
  /// short values are shown, by their folded forms.
  func queryText(at path: [String] = [], _ spellings: [String: String]) -> String {
    guard isComparison || path.isEmpty else {
      return "has \(path.joined(separator: ".")) (\(queryText(spellings)))"
    }
    func at(_ name: String) -> String { (path + [name]).joined(separator: ".") }
    switch self {
    case .all(let tests):
      return tests.map { $0.bracketed(in: .all([]), spellings) }.joined(separator: " and ")
    case .any(let tests):
      return tests.map { $0.bracketed(in: .any([]), spellings) }.joined(separator: " or ")
    case .not(.field(let field, .known)): return "\(field.name) is missing"
    case .not(.related(let relation, nil)): return "\(relation.name) is missing"
    case .not(let denied): return "not \(denied.bracketed(in: self, spellings))"
    case .field(let field, .isTrue): return at(field.name)
    case .field(_, .allWords(let patterns)):
      return "\"\(patterns.map(\.text).joined(separator: " "))\""
    case .field(let field, let predicate):
      return "\(at(field.name)) \(predicate.queryText(spellings))"
    case .related(let relation, nil): return "\(at(relation.name)) is known"
    case .related(let relation, let test?):
      return test.queryText(at: path + [relation.name], spellings)
    case .place(let pattern):
      return "\(path.isEmpty ? "name" : at()) = \"\(pattern.spelt(spellings).queryText)\""
    case .within(let pattern):
      return "\(path.isEmpty ? "id" : at()) within \"\(pattern.spelt(spellings).queryText)\""
    case .same(let field, let value):
      return "\(field.map { at($0.name) } ?? at()) \(value.sign.rawValue) \(value.path.name)"
    case .ofRow(let name, let test): return test.queryText(at: [name], spellings)
    case .amount(let aggregate, let test):
      return "\(aggregate.name) \(Predicate.number(test).queryText(spellings))"
    case .chosen(let aggregate, .field(_, let predicate)?):
      return "\(aggregate.name) \(predicate.queryText(spellings))"
    case .chosen(let aggregate, let test):
      return test.map { $0.queryText(at: [aggregate.name], spellings) }
        ?? "\(aggregate.name) is known"
    }

    func at() -> String { path.joined(separator: ".") }
  }

  /// Whether it is written as a path with something after it.
  private var isComparison: Bool {
    switch self {
    case .field, .place, .within, .same: true
    case .related(_, let test): test?.isComparison ?? true
    case .all, .any, .not, .ofRow, .amount, .chosen: false
    }
  }

  /// In brackets where it is a list that another list, or `not`, would tear apart.
  private func bracketed(in outer: RowTest, _ spellings: [String: String]) -> String {
    let text = queryText(spellings)
    switch (self, outer) {
    case (.all(let tests), .any), (.all(let tests), .not), (.any(let tests), .all),
      (.any(let tests), .not):
      return tests.count > 1 ? "(\(text))" : text
    default: return text
    }
  }
}

extension Predicate {
  fileprivate func queryText(_ spellings: [String: String]) -> String {
    switch self {
    case .known: return "is known"
    case .isTrue: return "= true"
    case .equals(let values):
      let shown = values.map { "\"\(spellings[$0] ?? $0)\"" }
      return shown.count == 1 ? "= \(shown[0])" : "in (\(shown.joined(separator: ", ")))"
    case .words(let pattern):
      return pattern.isExact ? "~ exactly \(pattern.quoted)" : "~ \(pattern.quoted)"
    case .allWords(let patterns):
      return patterns.map { "~ \($0.quoted)" }.joined(separator: " ")
    case .number(.compare(let sign, let value)): return "\(sign.rawValue) \(value.literal)"
    case .number(.between(let low, let high)):
      return "between \(low.literal) and \(high.literal)"
    case .date(.inside(let period)): return "in \(period.text)"
    case .date(.before(let period)): return "< \(period.text)"
    case .date(.until(let period)): return "<= \(period.text)"
    case .date(.after(let period)): return "> \(period.text)"
    case .date(.from(let period)): return ">= \(period.text)"
    case .date(.between(let first, let last)):
      return "between \(first.text) and \(last.text)"
    }
  }
}

extension PlacePattern {
  var queryText: String {
    let own = [level, name].compactMap(\.self).joined(separator: " ")
    return ([own] + within.map(\.queryText)).joined(separator: ", ")
  }
}
