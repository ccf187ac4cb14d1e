/// How much text the language takes; what is more is refused with the limit in the message.
package enum LanguageLimits {
  /// Bytes of one statement.
  package static let statementBytes = 60_000
  /// Bytes of one script.
  package static let scriptBytes = 4_000_000
  /// Brackets, braces and `not` in one another.
  package static let nesting = 100
  /// Names of one path; no chain of relations that means something is longer.
  package static let pathSteps = 24
  /// Letters of one name.
  package static let nameLetters = 100
  /// Errors that are said of one text.
  package static let diagnostics = 20
}
