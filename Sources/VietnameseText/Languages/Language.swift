/// A language in which people are spoken to.
///
/// Keys and column names of data stay English in either, because programs depend on them.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case vietnamese = "vi"

  /// What the environment asks for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says
  /// anything decides, as POSIX has it.
  package init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let name = locale?.prefix { $0 != "_" && $0 != "." && $0 != "@" }.lowercased()
    self = name == Self.vietnamese.rawValue ? .vietnamese : .english
  }

  /// The one of two texts that is in this language.
  package func text(_ english: @autoclosure () -> String, vi: @autoclosure () -> String) -> String {
    switch self {
    case .english: english()
    case .vietnamese: vi()
    }
  }
}
