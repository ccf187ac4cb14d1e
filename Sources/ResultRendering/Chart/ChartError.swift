/// A result that no chart can be drawn of.
package enum ChartError: Error, Hashable, Sendable {
  case noNumbers
  case noLabels
  case tooManyRows(limit: Int)
  case negative(column: String)

  private static let example = "group first, as in: count statement by kind"

  /// What is wrong and what can be drawn.
  package var message: String {
    switch self {
    case .noNumbers:
      "a chart needs a number in each row, and this result has none; \(Self.example)"
    case .noLabels:
      "a chart needs names or dates beside its numbers, and this result has none; \(Self.example)"
    case .tooManyRows(let limit):
      "a chart takes \(limit) rows at most; \(Self.example), or add a limit"
    case .negative(let column):
      "a chart's bars begin at 0, and `\(column)` has numbers below; leave them out with where or having"
    }
  }
}
