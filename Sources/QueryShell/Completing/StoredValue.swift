/// A value that occurs in a store, and how often.
struct StoredValue: Hashable {
  /// From how many on it is not counted any further.
  static let countLimit = 300

  var text: String
  var folded: String
  /// How many rows, or articles, have it.
  var count: Int
  /// Whether the number is an estimate, made from a part of the table.
  var isEstimate = false

  /// The number as it is shown: `12`, `300+`, `~300`.
  var shownCount: String {
    if isEstimate { return "~" + ResultFoot.grouped(count) }
    return ResultFoot.grouped(count) + (count >= Self.countLimit ? "+" : "")
  }
}
