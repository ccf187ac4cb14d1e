import Testing
import VietnameseText

@testable import QueryLanguage

enum SampleQuery {
  static let today = CalendarDay(year: 2026, month: 2, day: 10)

  static func resolved(_ text: String) throws -> ResolvedQuery {
    let statements = try Parser.script(text, commands: [])
    guard case .query(let query) = statements.first, statements.count == 1 else {
      throw NotAQuery(text: text)
    }
    return try Resolver(catalogue: .standard, today: #require(today)).resolve(query)
  }

  /// The same where nothing but a diagnostic may go wrong.
  static func diagnosed(_ text: String) throws(Diagnostics) -> ResolvedQuery? {
    let statements = try Parser.script(text, commands: [])
    guard let today, case .query(let query) = statements.first else { return nil }
    return try Resolver(catalogue: .standard, today: today).resolve(query)
  }

  struct NotAQuery: Error {
    var text: String
  }
}
