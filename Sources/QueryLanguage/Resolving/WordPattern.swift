/// Words that stand next to one another, in this order.
package struct WordPattern: Hashable, Sendable {
  /// In NFC, as typed, without a `*` at the end.
  package var text: String
  /// Whether the last word may go on.
  package var isPrefix: Bool
  /// Whether words without marks are meant to have none.
  package var isExact: Bool
}
