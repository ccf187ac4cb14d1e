package import VietnameseText

/// What is to be said about one place of the user's text.
///
/// It is data: where it is found out it is thrown or collected, and `DiagnosticRenderer` alone knows
/// how it looks. The sentences stand in static factories (`Diagnostic+Syntax.swift`), so that a
/// call site is one line and all wording can be read side by side.
package struct Diagnostic: Error, Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    case error, note

    /// The word that a message begins with.
    package func word(in language: Language) -> String {
      switch self {
      case .error: language.text("error", vi: "lỗi")
      case .note: language.text("note", vi: "lưu ý")
      }
    }
  }

  package var code: Code
  package var severity: Severity
  /// What is wrong, in half a sentence: `a speaker has no field `rol``.
  package var message: BilingualText
  /// The place that is underlined; empty where something is missing.
  package var range: SourceRange
  /// What stands beside the underline: what to write there instead.
  package var label: BilingualText?
  /// More to know, each on its own, with its own place where it has one.
  package var notes: [Note]
  /// What to do, often a corrected query.
  package var hint: BilingualText?

  package init(
    _ code: Code,
    _ message: BilingualText,
    at range: SourceRange,
    label: BilingualText? = nil,
    notes: [Note] = [],
    hint: BilingualText? = nil,
    severity: Severity = .error
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.range = range
    self.label = label
    self.notes = notes
    self.hint = hint
  }
}
