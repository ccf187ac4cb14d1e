package import VietnameseText

/// A `$name` of a query with the type of the place where it stands.
package struct QueryParameter: Hashable, Sendable {
  /// Without the dollar sign.
  package var name: String
  /// What it is compared with: `place`, `published`, `limit`.
  package var place: String
  /// What a value of it is: `a text`, `a date`, `a number`.
  package var noun: BilingualText
  /// Where it stands first.
  package var range: SourceRange
}
