package import VietnameseText

/// What a user may be told while pages are imported.
package enum ImportEvent: Hashable, Sendable {
  case page(PageOutcome)
  /// A path or an input of which no page came, with the reason.
  case problem(BilingualText)
  /// What was passed over, and why.
  case note(BilingualText)
  case progress(ImportProgress)
}
