import SQLText
import VietnameseText

extension ConditionCompiler {
  func number(
    _ test: Predicate.NumberTest,
    _ column: SQLFragment,
    nullable: Bool
  ) -> SQLCondition {
    switch test {
    case .compare(let sign, let value):
      SQLCondition(
        "\(column) \(.trusted(sign.rawValue)) \(binding: value)",
        nullable: nullable
      )
    case .between(let low, let high):
      SQLCondition("\(column) between \(binding: low) and \(binding: high)", nullable: nullable)
    }
  }

  /// Periods are half open, and each has two bounds in its row.
  func date(_ test: Predicate.DateTest, _ field: Field, _ row: Row) -> SQLCondition {
    let from = row.column(field.column, "_from")
    let to = row.column(field.column, "_to")
    func compare(_ column: SQLFragment, _ sign: SQLFragment, _ bound: String) -> SQLCondition {
      SQLCondition("\(column) \(sign) \(binding: .text(bound))", nullable: field.isOptional)
    }
    // That it begins before its end goes without saying, but the indexes are of the beginning.
    func ends(by bound: String) -> [SQLCondition] {
      [compare(from, "<", bound), compare(to, "<=", bound)]
    }
    return switch test {
    case .inside(let period): .all([compare(from, ">=", period.from)] + ends(by: period.to))
    case .before(let period): .all(ends(by: period.from))
    case .until(let period): .all(ends(by: period.to))
    case .after(let period): compare(from, ">=", period.to)
    case .from(let period): compare(from, ">=", period.from)
    case .between(let first, let last):
      .all([compare(from, ">=", first.from)] + ends(by: last.to))
    }
  }
}
