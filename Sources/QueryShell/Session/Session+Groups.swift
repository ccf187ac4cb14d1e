import QueryLanguage
import SQLText
import VietnameseText

extension Session {
  /// The question for the rows that a row of the last result counts: of its group where it is one.
  ///
  /// Missing where there is none to be written down.
  func question(behind number: String) throws -> String? {
    guard let last = lastResult, let asked = queries.last, asked.parameters.isEmpty else {
      return nil
    }
    var question = asked.syntax
    question.verb = .find
    question.clauses = Clauses(where: question.clauses.where)
    guard resolves(question) else { return nil }
    guard let row = Int(number), row > 0, let keys = asked.syntax.clauses.group?.keys else {
      return question.description
    }
    let cells = try cells(ofRow: row, of: last)
    for (index, key) in keys.enumerated() {
      let place = asked.syntax.clauses.show.map { show in
        show.items.firstIndex { $0.isOf(key) }
      }
      guard let column = place ?? index, cells.indices.contains(column),
        let condition = Self.condition(on: key, being: cells[column])
      else { continue }
      let refined = question.refined(by: try Parser.clauses("where \(condition)"))
      if resolves(refined) { question = refined }
    }
    return question.description
  }

  private func resolves(_ question: QuerySyntax) -> Bool {
    do {
      _ = try resolver.resolve(question)
      return true
    } catch {
      return false
    }
  }

  /// What stands in a row, nothing for what is missing; a cell that is no text is left out.
  private func cells(ofRow number: Int, of result: LastResult) throws -> [GroupCell] {
    guard let store = try store() else { return [] }
    var cells: [GroupCell] = []
    var count = 0
    let columns = result.query.statement.columns.count
    try read(result.query.statement, from: store) { row in
      count += 1
      guard count == number else { return true }
      cells = (0..<columns).map { column in
        switch row.kind(at: column) {
        case .null: .missing
        case .text: .text(row.withUTF8(at: column) { String(decoding: $0, as: UTF8.self) })
        case .integer, .real: .other
        }
      }
      return false
    }
    return cells
  }

  /// The condition that a group's entities fulfil.
  private static func condition(on key: Expression, being cell: GroupCell) -> String? {
    switch (key, cell) {
    case (.path(let path), .text(let text)): "\(path.text) = \(QuotedText.text(text))"
    case (.path(let path), .missing): "\(path.text) is missing"
    case (.call(let call), .text(let text)):
      // A period is written as it is shown: `month(date)` is 2026-01.
      call.argument.flatMap { argument in
        if case .path(let path) = argument { "\(path.text) = \(text)" } else { nil }
      }
    case (.call, .missing), (_, .other): nil
    }
  }
}

/// What stands in a cell of a group's row.
private enum GroupCell {
  case text(String)
  case missing
  case other
}

extension Item {
  /// Whether the item shows what a group is made by.
  fileprivate func isOf(_ key: Expression) -> Bool {
    if case .expression(let shown) = content { shown.description == key.description } else { false }
  }
}
