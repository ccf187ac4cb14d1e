/// One value of many rows: `count(positions where …)`, `max(statements.date)`, `share(where …)`.
///
/// Along a path it speaks of the rows at the end, each once; without one, of the rows of a group.
package struct ResolvedAggregate: Hashable, Sendable {
  package var function: Function
  /// What it is called, as it was typed, in canonical words.
  package var name: String
  /// To the rows, and to the field whose values are taken; neither for `count()`.
  package var path: ResolvedPath
  /// What is asked of the row at the end of the path.
  package var condition: RowTest?

  /// Whether each single row has such a value, since its path leads to several others.
  package var isPerRow: Bool { path.isManyValued }

  /// Whether it is a number; the others are the value of one row that is chosen.
  package var isAmount: Bool {
    switch function {
    case .count, .sum, .avg, .share: true
    case .min, .max: path.field?.type.isNumber == true
    case .first, .last: false
    case .year, .month, .week, .day: preconditionFailure("\(name) is a period")
    }
  }
}
